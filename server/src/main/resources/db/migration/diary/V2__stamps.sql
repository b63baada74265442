-- Attacks and days are written on several devices: who wrote, when, and in which order it arrived.
drop trigger keep_history on diary.attack;
drop trigger keep_history on diary.day;

alter table diary.attack
  -- A deletion may arrive before what it deletes.
  alter column started_at drop not null,
  alter column start_zone drop not null,
  alter column details drop not null,
  alter column notes drop not null,
  add check (deleted_at is not null
             or (started_at is not null and start_zone is not null and details is not null
                 and notes is not null));
alter table diary.day
  alter column notes drop not null,
  add check (deleted_at is not null or notes is not null);
select sync.share('diary.attack', 'attack', 'attack_id');
select sync.share('diary.day', 'day', 'date');

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
