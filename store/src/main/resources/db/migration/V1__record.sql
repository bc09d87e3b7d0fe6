-- The record: every act of a commission is one entry, and nothing changes without one.

create table record_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    kind        text not null,
    subject     text not null,
    person      char(32) not null check (person ~ '^[0-9a-f]{32}$'),
    capacity    text not null,
    body        text not null,
    -- By it the integrator knows which entries can no longer be overtaken by one that is still being written.
    transaction xid8 not null default pg_current_xact_id()
);

create index record_entry_by_subject on record_entry (subject, id);
create index record_entry_by_transaction on record_entry (transaction, id);

-- What each subject has come to. It follows from the entries alone, and fsck proves that it does.
create table standing (
    subject text primary key,
    state   text not null,
    content text not null,
    entry   bigint not null references record_entry
) with (fillfactor = 70);

-- The place of an entry in the public log. Entries are numbered late, so that acts need not wait for each other.
create table leaf (
    number bigint primary key,
    entry  bigint not null unique references record_entry
);

-- Up to which transaction entries have been numbered; one row.
create table integrated (
    only_row boolean primary key default true check (only_row),
    up_to    xid8 not null default '0'
);

insert into integrated default values;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The record is only ever added to: % of % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger record_entry_is_kept before update or delete or truncate on record_entry
    for each statement execute function refuse_change();

create trigger leaf_is_kept before update or delete or truncate on leaf
    for each statement execute function refuse_change();

-- A submission that came twice is answered twice and done once.
create table submission (
    key    uuid primary key,
    person char(32) not null,
    digest text not null,
    entry  bigint not null references record_entry,
    at     timestamptz not null
);

create index submission_by_time on submission (at);

-- Who is typing which protocol, and what has been typed so far. It is no act: it may be lost and taken back.
create table claim (
    subject text primary key,
    person  char(32) not null,
    draft   text not null,
    paused  boolean not null,
    touched timestamptz not null
);

create index claim_by_person on claim (person);

-- Names of those who signed an act. The record knows their marks, which say nothing once the row is erased.
create table signatory (
    mark char(32) primary key,
    salt bytea not null,
    name text not null
);

-- Which election this database is about.
create table election (
    only_row    boolean primary key default true check (only_row),
    id          text not null,
    fingerprint char(64) not null
);
