-- Standing conditions, as a person answered them.
create table screening.profile (
  person_id    uuid primary key references account.person on delete cascade,
  birth_year   smallint check (birth_year between 1900 and 2200),
  answers      jsonb not null,
  confirmed_at timestamptz,
  zone         text not null,
  changed_at   timestamptz not null
);
comment on column screening.profile.answers is 'conditions, where they are, what a doctor agreed to, what a therapist has shown';
comment on column screening.profile.confirmed_at is 'when every question was answered and the person said so; null when the profile does not count';

-- What a profile was before each change. Written by the database, so that no change can forget it.
create table screening.profile_history (
  person_id  uuid not null references account.person on delete cascade,
  history_id bigint generated always as identity,
  before     jsonb not null,
  at         timestamptz not null default clock_timestamp(),
  primary key (person_id, history_id)
);

create function screening.keep_profile_history() returns trigger
  language plpgsql security definer set search_path = screening
as $$
begin
  insert into screening.profile_history (person_id, before) values (old.person_id, to_jsonb(old));
  return null;
end $$;

create trigger keep_history after update on screening.profile
  for each row execute function screening.keep_profile_history();

-- The day's answers. A later check replaces an earlier one; all are kept.
create table screening.todays_check (
  person_id uuid not null references account.person on delete cascade,
  check_id  uuid not null,
  at        timestamptz not null,
  zone      text not null,
  answers   jsonb not null,
  primary key (person_id, check_id)
);
comment on column screening.todays_check.zone is 'where the person then was: the check holds for that day there';
create index on screening.todays_check (person_id, at desc);

-- What screening answered, with what it was asked. History, never a key: planning screens anew.
create table screening.clearance (
  person_id         uuid not null references account.person on delete cascade,
  clearance_id      uuid not null,
  at                timestamptz not null,
  zone              text not null,
  knowledge_version text not null,
  answers           jsonb not null,
  outcome           jsonb not null,
  wire              json not null,
  primary key (person_id, clearance_id)
);
comment on column screening.clearance.outcome is 'with everything that its page shows';
comment on column screening.clearance.wire is 'as the API gave it, word for word';
create index on screening.clearance (person_id, at desc);

alter table screening.profile enable row level security;
create policy own on screening.profile
  using (person_id = account.asking()) with check (person_id = account.asking());
alter table screening.profile_history enable row level security;
create policy own on screening.profile_history
  using (person_id = account.asking()) with check (person_id = account.asking());
alter table screening.todays_check enable row level security;
create policy own on screening.todays_check
  using (person_id = account.asking()) with check (person_id = account.asking());
alter table screening.clearance enable row level security;
create policy own on screening.clearance
  using (person_id = account.asking()) with check (person_id = account.asking());

revoke execute on all functions in schema screening from public;
grant usage on schema screening to nape_server;
grant select, insert, update on screening.profile to nape_server;
-- What was answered and what was said to it is read, never rewritten.
grant select on screening.profile_history to nape_server;
grant select, insert on screening.todays_check, screening.clearance to nape_server;
