create table diary.attack (
  person_id   uuid not null references account.person on delete cascade,
  attack_id   uuid not null,
  started_at  timestamptz not null,
  start_zone  text not null,
  ended_at    timestamptz,
  end_zone    text,
  severity    text check (severity in ('NONE', 'MILD', 'MODERATE', 'SEVERE')),
  peak        smallint check (peak between 0 and 10),
  details     jsonb not null,
  notes       text not null default '' check (length(notes) <= 5000),
  source      text,
  changed_at  timestamptz not null,
  deleted_at  timestamptz,
  primary key (person_id, attack_id),
  check (ended_at >= started_at),
  check ((ended_at is null) = (end_zone is null))
);
comment on column diary.attack.start_zone is 'where the person then was, as an IANA name or an offset';
comment on column diary.attack.details is 'symptoms, medications, reliefs, readings';
comment on column diary.attack.source is 'the file format it was imported from; null when recorded here';
create index on diary.attack (person_id, started_at);

create table diary.day (
  person_id        uuid not null references account.person on delete cascade,
  date             date not null,
  headache         boolean,
  migraine         boolean,
  pain             smallint check (pain between 0 and 10),
  acute_medication boolean,
  massage          boolean,
  phase            text check (phase in ('BASELINE', 'ON', 'OFF', 'WASHOUT')),
  neck_tension     smallint check (neck_tension between 0 and 10),
  stress           smallint check (stress between 0 and 10),
  sleep_minutes    smallint check (sleep_minutes between 0 and 1440),
  menstruation     boolean,
  notes            text not null default '' check (length(notes) <= 5000),
  source           text,
  changed_at       timestamptz not null,
  deleted_at       timestamptz,
  primary key (person_id, date)
);
comment on column diary.day.headache is 'false is an explicit headache-free day; null is not recorded';

-- What a record was before each change. Written by the database, so that no change can forget it.
create table diary.history (
  person_id  uuid not null references account.person on delete cascade,
  history_id bigint generated always as identity,
  record     text not null check (record in ('attack', 'day')),
  record_key text not null,
  before     jsonb not null,
  at         timestamptz not null default clock_timestamp(),
  primary key (person_id, history_id)
);
create index on diary.history (person_id, record, record_key);

create function diary.keep_history() returns trigger
  language plpgsql security definer set search_path = diary
as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old; -- the person is being deleted, and their history with them
  end if;
  if tg_op = 'UPDATE' and to_jsonb(old) - 'changed_at' = to_jsonb(new) - 'changed_at' then
    return null; -- the same again is no change
  end if;
  insert into diary.history (person_id, record, record_key, before)
  values (old.person_id, tg_table_name,
          coalesce(to_jsonb(old) ->> 'attack_id', to_jsonb(old) ->> 'date'), to_jsonb(old));
  return null;
end $$;

create trigger keep_history after update or delete on diary.attack
  for each row execute function diary.keep_history();
create trigger keep_history after update or delete on diary.day
  for each row execute function diary.keep_history();

alter table diary.attack enable row level security;
create policy own on diary.attack
  using (person_id = account.asking()) with check (person_id = account.asking());
alter table diary.day enable row level security;
create policy own on diary.day
  using (person_id = account.asking()) with check (person_id = account.asking());
alter table diary.history enable row level security;
create policy own on diary.history
  using (person_id = account.asking()) with check (person_id = account.asking());

revoke execute on all functions in schema diary from public;
grant usage on schema diary to nape_server;
grant select, insert, update, delete on diary.attack, diary.day to nape_server;
-- History is read, never rewritten.
grant select on diary.history to nape_server;
