-- Attacks and days are written on several devices: who wrote, when, and in which order it arrived.
drop trigger keep_history on diary.attack;
drop trigger keep_history on diary.day;

alter table diary.attack
  add column change bigint,
  add column written_at timestamptz,
  add column sent_at timestamptz,
  add column written_by uuid not null default '00000000-0000-0000-0000-000000000000',
  alter column changed_at set default now(),
  -- A deletion may arrive before what it deletes.
  alter column started_at drop not null,
  alter column start_zone drop not null,
  alter column details drop not null,
  alter column notes drop not null,
  add check (deleted_at is not null
             or (started_at is not null and start_zone is not null and details is not null
                 and notes is not null));
update diary.attack set change = nextval('sync.change'),
  written_at = date_trunc('milliseconds', changed_at), sent_at = date_trunc('milliseconds', changed_at);
alter table diary.attack
  alter column change set not null,
  alter column written_at set not null,
  alter column written_at set default date_trunc('milliseconds', now()),
  alter column sent_at set not null,
  alter column sent_at set default date_trunc('milliseconds', now());
create unique index on diary.attack (person_id, change);

alter table diary.day
  add column change bigint,
  add column written_at timestamptz,
  add column sent_at timestamptz,
  add column written_by uuid not null default '00000000-0000-0000-0000-000000000000',
  alter column changed_at set default now(),
  alter column notes drop not null,
  add check (deleted_at is not null or notes is not null);
update diary.day set change = nextval('sync.change'),
  written_at = date_trunc('milliseconds', changed_at), sent_at = date_trunc('milliseconds', changed_at);
alter table diary.day
  alter column change set not null,
  alter column written_at set not null,
  alter column written_at set default date_trunc('milliseconds', now()),
  alter column sent_at set not null,
  alter column sent_at set default date_trunc('milliseconds', now());
create unique index on diary.day (person_id, change);

-- One history for all records.
insert into sync.history
  (person_id, kind, record_key, written_at, sent_at, written_by, was_current, before, at)
select person_id, record, record_key, s.stamp, s.stamp, '00000000-0000-0000-0000-000000000000',
       true, before, at
from diary.history,
     date_trunc('milliseconds', (before ->> 'changed_at')::timestamptz) s(stamp)
order by history_id;
drop table diary.history;
drop function diary.keep_history();

create trigger number before insert or update on diary.attack
  for each row execute function sync.number();
create trigger keep_history after update or delete on diary.attack
  for each row execute function sync.keep_history('attack', 'attack_id');
create trigger number before insert or update on diary.day
  for each row execute function sync.number();
create trigger keep_history after update or delete on diary.day
  for each row execute function sync.keep_history('day', 'date');
