-- Who is asking in this transaction; null for nobody, and then no policy lets a row through.
create function account.asking() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('nape.person', true), '')::uuid;

create table account.person (
  person_id     uuid primary key,
  name          text not null check (length(name) between 2 and 60),
  name_key      text not null unique,
  password_hash text,
  role          text not null check (role in ('admin', 'person')),
  zone          text not null,
  theme         text not null default 'dark' check (theme in ('dark', 'blackout', 'paper', 'contrast')),
  demo          boolean not null default false,
  created_at    timestamptz not null
);
comment on column account.person.name_key is 'the name as it is compared: lower case, NFKC';

create table account.recovery_code (
  person_id uuid not null references account.person on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  primary key (person_id, code_hash)
);

create table account.invitation (
  person_id  uuid not null references account.person on delete cascade,
  token_hash bytea not null check (length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  primary key (person_id, token_hash)
);
comment on column account.invitation.person_id is 'who invited; who came is not kept';

-- Public halves of passkeys, as Spring Security's own repository keeps them.
create table account.user_credentials (
  credential_id                text primary key,
  user_entity_user_id          text not null,
  public_key                   bytea not null,
  signature_count              bigint,
  uv_initialized               boolean,
  backup_eligible              boolean not null,
  authenticator_transports     text,
  public_key_credential_type   text,
  backup_state                 boolean not null,
  attestation_object           bytea,
  attestation_client_data_json bytea,
  created                      timestamp,
  last_used                    timestamp,
  label                        text not null
);
create index on account.user_credentials (user_entity_user_id);

-- Browser sessions, as Spring Session keeps them.
create table account.session (
  primary_id            char(36) primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        text
);
create index on account.session (expiry_time);
create index on account.session (principal_name);

create table account.session_attributes (
  session_primary_id char(36) not null references account.session on delete cascade,
  attribute_name     text not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- Each person sees and changes their own rows. There is no other policy, so nothing else passes.
alter table account.person enable row level security;
create policy own on account.person
  using (person_id = account.asking()) with check (person_id = account.asking());
alter table account.recovery_code enable row level security;
create policy own on account.recovery_code
  using (person_id = account.asking()) with check (person_id = account.asking());
alter table account.invitation enable row level security;
create policy own on account.invitation
  using (person_id = account.asking()) with check (person_id = account.asking());

-- A passkey is looked up, and its counter moved, before it is known who signs in. Adding and
-- removing one is its owner's alone.
create function account.asking_handle() returns text
  language sql stable parallel safe
  return translate(encode(uuid_send(account.asking()), 'base64'), '+/=', '-_');
alter table account.user_credentials enable row level security;
create policy anyone_finds on account.user_credentials for select using (true);
create policy anyone_counts on account.user_credentials for update using (true) with check (true);
create policy owner_adds on account.user_credentials for insert
  with check (user_entity_user_id = account.asking_handle());
create policy owner_removes on account.user_credentials for delete
  using (user_entity_user_id = account.asking_handle());

-- The few things that must be possible before anybody is known. Each answers one question only.
create function account.sign_in_data(wanted text)
  returns table (person_id uuid, name text, password_hash text, role text)
  language sql stable security definer set search_path = account
as $$
  select p.person_id, p.name, p.password_hash, p.role from account.person p where p.name_key = wanted
$$;

create function account.sign_in_data_of(wanted uuid)
  returns table (person_id uuid, name text, password_hash text, role text)
  language sql stable security definer set search_path = account
as $$
  select p.person_id, p.name, null, p.role from account.person p where p.person_id = wanted
$$;

create function account.nobody_is_here() returns boolean
  language sql stable security definer set search_path = account
as $$ select not exists (select from account.person) $$;

create function account.spend_recovery_code(wanted text, spent bytea) returns uuid
  language sql volatile security definer set search_path = account
as $$
  delete from account.recovery_code c using account.person p
  where p.name_key = wanted and c.person_id = p.person_id and c.code_hash = spent
  returning c.person_id
$$;

create function account.spend_invitation(spent bytea, at timestamptz) returns boolean
  language sql volatile security definer set search_path = account
as $$
  with used as (
    update account.invitation set used_at = at
    where token_hash = spent and used_at is null and expires_at > at
    returning 1)
  select exists (select from used)
$$;

create function account.invitation_is_open(wanted bytea, at timestamptz) returns boolean
  language sql stable security definer set search_path = account
as $$
  select exists (
    select from account.invitation
    where token_hash = wanted and used_at is null and expires_at > at)
$$;

revoke execute on all functions in schema account from public;
grant usage on schema account to nape_server;
grant execute on all functions in schema account to nape_server;
grant select, insert, update, delete on
  account.person, account.recovery_code, account.invitation, account.user_credentials,
  account.session, account.session_attributes to nape_server;
