-- Every write of a record that devices share takes the next number. It lives in a sequence, not in
-- a transaction id, so that it survives a dump and its restoring.
create sequence sync.change;

-- Put before insert and update on every table of shared records, which has the columns change,
-- changed_at, written_at, sent_at and written_by.
create function sync.number() returns trigger
  language plpgsql security definer set search_path = sync
as $$
begin
  -- One writer of a person at a time, until its commit: whoever reads a number has been able to
  -- read every lower one of that person.
  perform pg_advisory_xact_lock(uuid_hash_extended(new.person_id, 0));
  new.change := nextval('sync.change');
  if tg_op = 'UPDATE' and new.changed_at = old.changed_at then
    new.changed_at := clock_timestamp();
  end if;
  if tg_op = 'UPDATE'
     and (new.written_at, new.sent_at, new.written_by) = (old.written_at, old.sent_at, old.written_by)
  then
    -- A statement that knows nothing of stamps is this server's own, made now.
    new.written_at := greatest(date_trunc('milliseconds', clock_timestamp()),
                               old.written_at + interval '1 millisecond');
    new.sent_at := new.written_at;
    new.written_by := '00000000-0000-0000-0000-000000000000';
  end if;
  return new;
end $$;

-- What a record was before each change, and what came too late to become it.
create table sync.history (
  person_id   uuid not null references account.person on delete cascade,
  history_id  bigint generated always as identity,
  kind        text not null,
  record_key  text not null,
  written_at  timestamptz not null,
  sent_at     timestamptz not null,
  written_by  uuid not null,
  was_current boolean not null,
  before      jsonb not null,
  at          timestamptz not null default clock_timestamp(),
  primary key (person_id, history_id)
);
comment on column sync.history.written_at is 'the stamp that counts: a stamp in the future counted as the moment of its arrival';
comment on column sync.history.sent_at is 'the stamp as it was sent: with the device it names the write';
comment on column sync.history.was_current is 'false for a write that an earlier arrived newer one had overtaken';
create index on sync.history (person_id, kind, record_key);

-- Put after update and delete, with the kind and the column of the key. Written by the database, so
-- that no change can forget it.
create function sync.keep_history() returns trigger
  language plpgsql security definer set search_path = sync
as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old; -- the person is being deleted, and their history with them
  end if;
  insert into sync.history
    (person_id, kind, record_key, written_at, sent_at, written_by, was_current, before)
  values (old.person_id, tg_argv[0], coalesce(to_jsonb(old) ->> tg_argv[1], tg_argv[1]),
          old.written_at, old.sent_at, old.written_by, true, to_jsonb(old));
  return null;
end $$;

-- Makes a table one of records that devices share. It has person_id, changed_at and the column of the
-- key; what is in it already was written by this server.
create function sync.share(shared regclass, kind text, key text) returns void
  language plpgsql
as $$
begin
  execute format(
    'alter table %1$s
       add column change bigint,
       add column written_at timestamptz default date_trunc(''milliseconds'', now()),
       add column sent_at timestamptz default date_trunc(''milliseconds'', now()),
       add column written_by uuid not null default ''00000000-0000-0000-0000-000000000000'',
       alter column changed_at set default now();
     update %1$s set change = nextval(''sync.change''),
       written_at = date_trunc(''milliseconds'', changed_at),
       sent_at = date_trunc(''milliseconds'', changed_at);
     alter table %1$s
       alter column change set not null,
       alter column written_at set not null,
       alter column sent_at set not null;
     create unique index on %1$s (person_id, change);
     create trigger number before insert or update on %1$s
       for each row execute function sync.number();
     create trigger keep_history after update or delete on %1$s
       for each row execute function sync.keep_history(%2$L, %3$L);',
    shared, kind, key);
end $$;

alter table sync.history enable row level security;
create policy own on sync.history for select using (person_id = account.asking());
-- Only what came too late is added by hand.
create policy late on sync.history for insert
  with check (person_id = account.asking() and not was_current);

revoke execute on all functions in schema sync from public;
grant usage on schema sync to nape_server;
-- History is read, never rewritten.
grant select, insert on sync.history to nape_server;
