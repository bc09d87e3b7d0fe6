-- Who works with the server, what each may do, and what happened to their accounts.

create table account (
    id uuid primary key,
    login text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
    name text not null check (length(name) between 1 and 200),
    -- Stands for the person in the record of the election, where no name may be.
    mark char(32) not null unique check (mark ~ '^[0-9a-f]{32}$'),
    password text not null,
    must_change boolean not null,
    totp_secret bytea,
    totp_confirmed boolean not null default false,
    -- The time step of the last code that was accepted: no code is accepted twice.
    totp_last_step bigint not null default 0,
    failures integer not null default 0 check (failures >= 0),
    locked_until timestamptz,
    -- A session carries the number under which it began; where the numbers differ it has ended.
    epoch integer not null default 0,
    created timestamptz not null,
    disabled timestamptz,
    check (totp_secret is not null or not totp_confirmed)
);

create table appointment (
    id uuid primary key,
    account uuid not null references account,
    role text not null check (
        role in ('ADMINISTRATOR', 'CHAIR', 'SECRETARY', 'OPERATOR', 'AUDITOR', 'OBSERVER', 'PRESS')
    ),
    area text not null check (area = 'country' or area ~ '^(region|unit|constituency|precinct):.{1,100}$'),
    -- An office and a tier, such as mazhilis/list; absent where the appointment is for every contest.
    kind text check (kind ~ '^[a-z0-9-]+/(list|single)$'),
    created timestamptz not null,
    unique nulls not distinct (account, role, area, kind)
);

create table recovery_code (
    account uuid not null references account,
    sha256 bytea not null,
    primary key (account, sha256)
);

create table api_token (
    id uuid primary key,
    sha256 bytea not null unique,
    account uuid not null references account,
    name text not null check (length(name) between 1 and 100),
    created timestamptz not null,
    expires timestamptz not null
);

create index api_token_of_account on api_token (account);

create table passkey (
    credential bytea primary key,
    account uuid not null references account,
    label text not null check (length(label) between 1 and 100),
    public_key bytea not null,
    signatures bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports text not null,
    attestation bytea,
    client_data bytea,
    created timestamptz not null,
    last_used timestamptz not null
);

create index passkey_of_account on passkey (account);

-- What happened to accounts. It outlives them, so that it refers to none by a key.
create table security_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    event text not null,
    -- Who did it, where somebody had entered, and to whose account.
    actor uuid,
    account uuid,
    -- Of a login that may belong to nobody, only a salted hash is kept.
    login_hash text,
    -- Shortened to a network.
    network text
);

create index security_log_of_account on security_log (account, id);

create function security_log_refuses_change() returns trigger language plpgsql as $$
begin
    raise exception 'the security log is only ever added to';
end
$$;

create trigger security_log_keeps_rows before update or delete on security_log
    for each row execute function security_log_refuses_change();
create trigger security_log_keeps_all before truncate on security_log
    for each statement execute function security_log_refuses_change();

-- What this installation keeps to itself, such as the salt of the hashes in the security log.
create table installation (
    name text primary key,
    value bytea not null
);
