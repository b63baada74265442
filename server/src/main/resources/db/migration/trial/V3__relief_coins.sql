-- Relief trials: a coin for each pair of attacks. What was sealed is never changed; one that was
-- stopped stays on record.
create table trial.relief (
  person_id    uuid not null references account.person on delete cascade,
  relief_id    uuid not null,
  seed         bytea not null check (length(seed) = 32),
  pairs        smallint not null check (pairs between 6 and 44),
  trigger_pain smallint not null check (trigger_pain between 1 and 6),
  started_at   timestamptz not null,
  start_zone   text not null,
  ended_at     timestamptz,
  stopped      boolean not null default false,
  primary key (person_id, relief_id),
  check (ended_at >= started_at),
  check (ended_at is not null or not stopped)
);
comment on column trial.relief.seed is 'shown to its person when the trial has ended, and to nobody else ever';
comment on column trial.relief.pairs is 'how many were planned: so many attacks with and without massage';
comment on column trial.relief.trigger_pain is 'the pain, 0 to 10, from which an attack gets a coin';
create unique index one_relief_at_a_time on trial.relief (person_id) where ended_at is null;

create trigger keep_sealed before update or delete on trial.relief
  for each row execute function trial.keep_sealed('ended_at', 'stopped');

-- What the coin said in one attack, and what became of the pain. Every toss is a record of its own;
-- which of two for the same place counts is a rule over all of them, not an order of writing.
create table trial.toss (
  person_id   uuid not null references account.person on delete cascade,
  toss_id     uuid not null,
  relief_id   uuid,
  pair        smallint check (pair between 1 and 44),
  place       smallint check (place in (1, 2)),
  attack_id   uuid,
  tossed_at   timestamptz,
  toss_zone   text,
  massage     boolean,
  pain_before smallint check (pain_before between 0 and 10),
  pain_later  smallint check (pain_later between 0 and 10),
  later_at    timestamptz,
  later_zone  text,
  rescue      boolean,
  done        boolean,
  changed_at  timestamptz not null default now(),
  deleted_at  timestamptz,
  change      bigint not null,
  written_at  timestamptz not null default date_trunc('milliseconds', now()),
  sent_at     timestamptz not null default date_trunc('milliseconds', now()),
  written_by  uuid not null default '00000000-0000-0000-0000-000000000000',
  primary key (person_id, toss_id),
  check ((pain_later is null) = (later_at is null) and (later_at is null) = (later_zone is null)),
  -- A deletion may arrive before what it deletes.
  check (deleted_at is not null
         or (relief_id is not null and pair is not null and place is not null
             and attack_id is not null and tossed_at is not null and toss_zone is not null
             and massage is not null and pain_before is not null and rescue is not null
             and done is not null))
);
comment on column trial.toss.done is 'whether there was massage within the two hours, whatever the coin said';
create index on trial.toss (person_id, relief_id, tossed_at);
create unique index on trial.toss (person_id, change);

create trigger number before insert or update on trial.toss
  for each row execute function sync.number();
create trigger keep_history after update or delete on trial.toss
  for each row execute function sync.keep_history('toss', 'toss_id');

alter table trial.relief enable row level security;
alter table trial.toss enable row level security;
create policy own on trial.relief
  using (person_id = account.asking()) with check (person_id = account.asking());
create policy own on trial.toss
  using (person_id = account.asking()) with check (person_id = account.asking());

-- No delete: a trial goes with its person only.
grant select, insert, update on trial.relief, trial.toss to nape_server;
