-- What each person wants. No row, and no slot, means nothing: everything is off until switched on.
create table reminder.wish (
  person_id        uuid primary key references account.person on delete cascade,
  check_at         time not null default '09:00',
  check_on         boolean not null default false,
  check_revision   int not null default 0,
  check_changed_at timestamptz not null default 'epoch',
  question_on      boolean not null default false,
  quiet_from       time not null default '22:00',
  quiet_to         time not null default '07:00',
  plain            boolean not null default false
);
comment on column reminder.wish.check_revision is 'what its calendar entry has as its sequence number';
comment on column reminder.wish.plain is 'whether a notification and a calendar entry say what they are about';

create table reminder.slot (
  person_id  uuid not null references account.person on delete cascade,
  slot_id    uuid not null,
  at         time not null,
  days       smallint not null check (days between 1 and 127),
  is_on      boolean not null default true,
  revision   int not null default 0,
  changed_at timestamptz not null,
  primary key (person_id, slot_id)
);
comment on column reminder.slot.days is 'one bit a weekday, Monday the lowest';

-- Where a browser's own push service takes messages for one browser. Its id is a hash of that
-- address, so that a browser that subscribes twice is one device.
create table reminder.device (
  person_id  uuid not null references account.person on delete cascade,
  device_id  uuid not null,
  endpoint   text not null check (endpoint like 'https://%' and length(endpoint) <= 2000),
  p256dh     bytea not null check (length(p256dh) = 65),
  auth       bytea not null check (length(auth) = 16),
  label      text not null check (length(label) between 1 and 60),
  added_at   timestamptz not null,
  reached_at timestamptz,
  primary key (person_id, device_id)
);
create unique index on reminder.device (device_id);

-- The next moment of each thing that somebody is reminded of.
create table reminder.due (
  person_id uuid not null references account.person on delete cascade,
  kind      text not null check (kind in ('slot', 'check', 'question')),
  source_id uuid not null,
  at        timestamptz not null,
  until     timestamptz not null,
  handed_at timestamptz,
  primary key (person_id, kind, source_id)
);
comment on column reminder.due.source_id is 'the slot or the session; of the daily check all zeros';
comment on column reminder.due.until is 'from then on it is not sent any more';
comment on column reminder.due.handed_at is
  'the moment that was last handed on; nothing at or before it is due again';
create index on reminder.due (at);

-- One reminder on its way to one device. The row goes when it was sent or need not be sent.
create table reminder.delivery (
  person_id uuid not null,
  device_id uuid not null,
  kind      text not null check (kind in ('slot', 'check', 'question')),
  source_id uuid not null,
  at        timestamptz not null,
  until     timestamptz not null,
  next_try  timestamptz not null,
  tries     int not null default 0,
  begun     boolean not null default false,
  primary key (person_id, device_id, kind, source_id, at),
  foreign key (person_id, device_id) references reminder.device on delete cascade
);
comment on column reminder.delivery.begun is
  'somebody is sending it, or was when they stopped; it is never begun again by another';
create index on reminder.delivery (next_try);

-- Who holds a token may read that person's calendar. The token itself is not kept.
create table reminder.calendar (
  person_id  uuid primary key references account.person on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at    timestamptz not null
);

-- The key pair by which push services know this server. No person's, and no person sees it.
create table reminder.server_key (
  only_one    boolean primary key default true check (only_one),
  public_key  text not null,
  private_key text not null,
  made_at     timestamptz not null
);

do $$
declare one text;
begin
  foreach one in array array['wish', 'slot', 'device', 'due', 'delivery', 'calendar'] loop
    execute format('alter table reminder.%I enable row level security', one);
    execute format('create policy own on reminder.%I using (person_id = account.asking())
                    with check (person_id = account.asking())', one);
  end loop;
end $$;

-- Whose turn it is. It says for whom something waits, and not what: for that, the server acts as
-- that person.
create function reminder.people_due(now timestamptz, at_most int) returns setof uuid
  language sql stable security definer set search_path = reminder
as $$
  select waiting.person_id
  from (select person_id, at as since from reminder.due where at <= now
        union all
        select person_id, next_try from reminder.delivery where next_try <= now) waiting
  group by waiting.person_id order by min(waiting.since) limit at_most
$$;

-- A browser that somebody else now uses: whoever can name its address holds it.
create function reminder.let_go(wanted uuid) returns void
  language sql volatile security definer set search_path = reminder
as $$
  delete from reminder.device
  where device_id = wanted and person_id is distinct from account.asking()
$$;

create function reminder.calendar_of(wanted bytea) returns uuid
  language sql stable security definer set search_path = reminder
as $$ select person_id from reminder.calendar where token_hash = wanted $$;

revoke execute on all functions in schema reminder from public;
grant usage on schema reminder to nape_server;
grant execute on all functions in schema reminder to nape_server;
grant select, insert, update, delete on
  reminder.wish, reminder.slot, reminder.device, reminder.due, reminder.delivery, reminder.calendar
  to nape_server;
grant select, insert on reminder.server_key to nape_server;
