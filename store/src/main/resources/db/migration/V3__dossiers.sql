-- What applicants for registration hand in. The record holds the digest; a dossier may be erased, never changed.

create table dossier (
    digest  char(64) primary key check (digest ~ '^[0-9a-f]{64}$'),
    salt    bytea not null,
    content text not null
);

create function refuse_change_of_dossier() returns trigger language plpgsql as $$
begin
    raise exception 'A dossier is erased or kept, never changed' using errcode = 'restrict_violation';
end
$$;

create trigger dossier_is_kept before update or truncate on dossier
    for each statement execute function refuse_change_of_dossier();

create index standing_of_applications on standing (subject text_pattern_ops)
    where subject like 'application/%';

alter table appointment drop constraint if exists appointment_role_check;
alter table appointment add constraint appointment_role_check check (
    role in (
        'ADMINISTRATOR', 'CHAIR', 'SECRETARY', 'OPERATOR', 'AUDITOR', 'OBSERVER', 'PRESS', 'APPLICANT', 'REGISTRAR'
    ));
