-- Plans as they were made: for printing and for looking back. Doing one means making it anew.
create table planner.plan (
  person_id         uuid not null references account.person on delete cascade,
  plan_id           uuid not null,
  clearance_id      uuid not null,
  at                timestamptz not null,
  zone              text not null,
  knowledge_version text not null,
  performer         text not null check (performer in ('self', 'partner', 'therapist')),
  wish              json not null,
  sheet             jsonb not null,
  wire              json not null,
  primary key (person_id, plan_id)
);
comment on column planner.plan.clearance_id is 'the screening that it was made from';
comment on column planner.plan.wish is 'what was wished for, to make the plan anew from today''s answers';
comment on column planner.plan.sheet is 'with everything that its page shows';
comment on column planner.plan.wire is 'as the API gave it, word for word';
create index on planner.plan (person_id, at desc);

alter table planner.plan enable row level security;
create policy own on planner.plan
  using (person_id = account.asking()) with check (person_id = account.asking());

grant usage on schema planner to nape_server;
grant select, insert on planner.plan to nape_server;
