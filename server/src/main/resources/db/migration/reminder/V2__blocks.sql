-- On the first day of a trial's block, what begins.
alter table reminder.wish
  add column block_at time not null default '08:00',
  add column block_on boolean not null default false;

alter table reminder.due drop constraint due_kind_check,
  add constraint due_kind_check check (kind in ('slot', 'check', 'question', 'block'));
alter table reminder.delivery drop constraint delivery_kind_check,
  add constraint delivery_kind_check check (kind in ('slot', 'check', 'question', 'block'));
comment on column reminder.due.source_id is
  'the slot, the session or the toss; of the daily check and of blocks all zeros';
comment on column reminder.delivery.source_id is
  'as in reminder.due; of a block one with massage or two without';
