-- A seed that waits for its trial: drawn before anything is chosen, so that neither the person nor
-- the server can choose a start that suits it.
create table trial.drawn (
  person_id uuid primary key references account.person on delete cascade,
  seed      bytea not null check (length(seed) = 32),
  drawn_at  timestamptz not null
);

-- Personal trials. What was sealed is never changed; a stopped one stays.
create table trial.trial (
  person_id   uuid not null references account.person on delete cascade,
  trial_id    uuid not null,
  subject     text not null,
  block_days  smallint not null check (block_days in (7, 14)),
  cycles      smallint not null check (cycles >= 4),
  starts      date not null,
  zone        text not null,
  outcome     text not null check (outcome in ('MIGRAINE_DAYS', 'HEADACHE_DAYS')),
  seal        text not null,
  seal_hash   text not null,
  seed        bytea not null check (length(seed) = 32),
  sealed_at   timestamptz not null,
  last_day    date not null,
  stopped_at  timestamptz,
  stopped_why text check (length(stopped_why) <= 1000),
  primary key (person_id, trial_id),
  check ((stopped_at is null) = (stopped_why is null)),
  -- The seal is of this very text, and the text of this very seed.
  check (seal_hash = encode(sha256(convert_to(seal, 'UTF8')), 'hex')),
  check (position(encode(sha256(seed), 'hex') in seal) > 0)
);
comment on column trial.trial.subject is 'the technique or programme that is tried';
comment on column trial.trial.seed is 'shown to its person when the trial has ended or was stopped, and to nobody else ever';
comment on column trial.trial.last_day is 'of the whole schedule, pauses included';

-- Between two cycles, so that whole cycles move.
create table trial.pause (
  person_id   uuid not null,
  trial_id    uuid not null,
  after_cycle smallint not null check (after_cycle >= 1),
  weeks       smallint not null check (weeks between 1 and 52),
  paused_at   timestamptz not null,
  primary key (person_id, trial_id, paused_at),
  foreign key (person_id, trial_id) references trial.trial on delete cascade
);

-- What somebody who joined others gives to what all are told: five numbers, no dates and no days.
-- Without numbers yet, or of a trial that compares nothing, they are null.
create table trial.contribution (
  person_id  uuid not null,
  trial_id   uuid not null,
  joined_at  timestamptz not null,
  outcome    text not null,
  cycles     int check (cycles > 0),
  weight     double precision check (weight > 0),
  difference double precision check (difference between -1 and 1),
  squares    double precision check (squares >= 0),
  rate       double precision check (rate > 0 and rate < 1),
  primary key (person_id, trial_id),
  foreign key (person_id, trial_id) references trial.trial on delete cascade,
  check (num_nulls(cycles, weight, difference, squares, rate) in (0, 5))
);

-- One trial at a time, even when two are sealed in the same moment.
create function trial.one_at_a_time() returns trigger
  language plpgsql security definer set search_path = trial
as $$
begin
  perform pg_advisory_xact_lock(uuid_hash_extended(new.person_id, 1));
  if exists (select from trial t
             where t.person_id = new.person_id and t.stopped_at is null
               and t.last_day >= (new.sealed_at at time zone new.zone)::date)
  then
    raise exception 'a trial is running' using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create trigger one_at_a_time before insert on trial.trial
  for each row execute function trial.one_at_a_time();

-- What was sealed stays as it was sealed. The arguments name what may still change: first the column
-- that ends it, after which nothing does. A pause moves the last day later.
create function trial.keep_sealed() returns trigger
  language plpgsql
as $$
declare
  before jsonb := to_jsonb(old);
begin
  if tg_op = 'DELETE' then
    if pg_trigger_depth() > 1 then
      return old; -- the person is being deleted, and their trials with them
    end if;
    raise exception 'a sealed trial is not deleted' using errcode = 'insufficient_privilege';
  end if;
  if to_jsonb(new) - tg_argv is distinct from before - tg_argv
     or before ->> tg_argv[0] is not null
     or (to_jsonb(new) ->> 'last_day')::date < (before ->> 'last_day')::date
  then
    raise exception 'what was sealed is not changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_sealed before update or delete on trial.trial
  for each row execute function trial.keep_sealed('stopped_at', 'stopped_why', 'last_day');

do $$
declare one text;
begin
  foreach one in array array['drawn', 'trial', 'pause', 'contribution'] loop
    execute format('alter table trial.%I enable row level security', one);
    execute format('create policy own on trial.%I using (person_id = account.asking())
                    with check (person_id = account.asking())', one);
  end loop;
end $$;

-- What the others who joined have seen: each person's newest trial that compares something, without
-- a name, in no order of theirs, and nothing at all of fewer than twenty.
create function trial.others(wanted text)
  returns table (cycles int, weight double precision, difference double precision,
                 squares double precision, rate double precision)
  language sql stable security definer set search_path = trial
as $$
  with newest as (
    select distinct on (c.person_id) c.*
    from trial.contribution c
    where c.outcome = wanted and c.cycles is not null
      and c.person_id is distinct from account.asking()
    order by c.person_id, c.joined_at desc)
  select n.cycles, n.weight, n.difference, n.squares, n.rate from newest n
  where (select count(*) from newest) >= 20
  order by n.difference, n.weight
$$;

revoke execute on all functions in schema trial from public;
grant execute on function trial.others(text) to nape_server;
grant select, insert, delete on trial.drawn to nape_server;
-- No delete: a trial goes with its person only.
grant select, insert, update on trial.trial to nape_server;
grant select, insert on trial.pause to nape_server;
grant select, insert, update, delete on trial.contribution to nape_server;

-- What began on that day may be a programme as a trial gave it, done without a coin.
alter table trial.beginning add column programme text;
