-- The profile and the day's answers are written on several devices too.
drop trigger keep_history on screening.profile;

alter table screening.profile
  add column change bigint,
  add column written_at timestamptz,
  add column sent_at timestamptz,
  add column written_by uuid not null default '00000000-0000-0000-0000-000000000000',
  add column deleted_at timestamptz,
  alter column changed_at set default now(),
  alter column answers drop not null,
  alter column zone drop not null,
  add check (deleted_at is not null or (answers is not null and zone is not null));
update screening.profile set change = nextval('sync.change'),
  written_at = date_trunc('milliseconds', changed_at), sent_at = date_trunc('milliseconds', changed_at);
alter table screening.profile
  alter column change set not null,
  alter column written_at set not null,
  alter column written_at set default date_trunc('milliseconds', now()),
  alter column sent_at set not null,
  alter column sent_at set default date_trunc('milliseconds', now());

alter table screening.todays_check
  add column change bigint,
  add column written_at timestamptz,
  add column sent_at timestamptz,
  add column written_by uuid not null default '00000000-0000-0000-0000-000000000000',
  add column changed_at timestamptz not null default now(),
  add column deleted_at timestamptz,
  alter column at drop not null,
  alter column zone drop not null,
  alter column answers drop not null,
  add check (deleted_at is not null
             or (at is not null and zone is not null and answers is not null));
update screening.todays_check set change = nextval('sync.change'), changed_at = at,
  written_at = date_trunc('milliseconds', at), sent_at = date_trunc('milliseconds', at);
alter table screening.todays_check
  alter column change set not null,
  alter column written_at set not null,
  alter column written_at set default date_trunc('milliseconds', now()),
  alter column sent_at set not null,
  alter column sent_at set default date_trunc('milliseconds', now());
create unique index on screening.todays_check (person_id, change);

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

create trigger number before insert or update on screening.profile
  for each row execute function sync.number();
create trigger keep_history after update or delete on screening.profile
  for each row execute function sync.keep_history('profile', 'profile');
create trigger number before insert or update on screening.todays_check
  for each row execute function sync.number();
create trigger keep_history after update or delete on screening.todays_check
  for each row execute function sync.keep_history('check', 'check_id');

grant update on screening.todays_check to nape_server;
