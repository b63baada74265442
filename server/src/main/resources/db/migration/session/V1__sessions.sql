-- What was done: a guided session, or a part of one.
create table session.session (
  person_id         uuid not null references account.person on delete cascade,
  session_id        uuid not null,
  started_at        timestamptz,
  start_zone        text,
  ended_at          timestamptz,
  end_zone          text,
  phase             text,
  performer         text check (performer in ('self', 'partner', 'therapist')),
  touch_free        boolean,
  knowledge_version text,
  planned_seconds   int check (planned_seconds >= 0),
  done_seconds      int check (done_seconds >= 0),
  ending            text check (ending in ('completed', 'stopped', 'left')),
  steps             jsonb,
  stop_signs        jsonb,
  pain_before       smallint check (pain_before between 0 and 10),
  pain_after        smallint check (pain_after between 0 and 10),
  pain_later        smallint check (pain_later between 0 and 10),
  later_at          timestamptz,
  later_zone        text,
  attack_id         uuid,
  notes             text check (length(notes) <= 5000),
  changed_at        timestamptz not null,
  deleted_at        timestamptz,
  primary key (person_id, session_id),
  check (ended_at >= started_at),
  -- A deletion may arrive before what it deletes.
  check (deleted_at is not null
         or (started_at is not null and start_zone is not null and ended_at is not null
             and end_zone is not null and phase is not null and performer is not null
             and touch_free is not null and knowledge_version is not null
             and planned_seconds is not null and done_seconds is not null and ending is not null
             and steps is not null and stop_signs is not null and notes is not null))
);
comment on column session.session.steps is 'each step of the plan, how long it was done, and whether it was skipped';
comment on column session.session.attack_id is 'the attack that it was done in, as the device knew it';
create index on session.session (person_id, started_at);
select sync.share('session.session', 'session', 'session_id');

alter table session.session enable row level security;
create policy own on session.session
  using (person_id = account.asking()) with check (person_id = account.asking());

grant usage on schema session to nape_server;
grant select, insert, update on session.session to nape_server;
