-- The profile and the day's answers are written on several devices too.
drop trigger keep_history on screening.profile;

alter table screening.profile
  add column deleted_at timestamptz,
  alter column answers drop not null,
  alter column zone drop not null,
  add check (deleted_at is not null or (answers is not null and zone is not null));
alter table screening.todays_check
  add column changed_at timestamptz not null default now(),
  add column deleted_at timestamptz,
  alter column at drop not null,
  alter column zone drop not null,
  alter column answers drop not null,
  add check (deleted_at is not null
             or (at is not null and zone is not null and answers is not null));
update screening.todays_check set changed_at = at;
select sync.share('screening.profile', 'profile', 'profile');
select sync.share('screening.todays_check', 'check', 'check_id');

-- One history for all records.
insert into sync.history
  (person_id, kind, record_key, written_at, sent_at, written_by, was_current, before, at)
select person_id, 'profile', 'profile', s.stamp, s.stamp, '00000000-0000-0000-0000-000000000000',
       true, before, at
from screening.profile_history,
     date_trunc('milliseconds', (before ->> 'changed_at')::timestamptz) s(stamp)
order by history_id;
drop table screening.profile_history;
drop function screening.keep_profile_history();

grant update on screening.todays_check to nape_server;
