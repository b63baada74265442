-- The day on which a person began with massage, by their own word. Before and after that day is a
-- description, never a proof.
create table trial.beginning (
  person_id uuid primary key references account.person on delete cascade,
  began     date not null
);

alter table trial.beginning enable row level security;
create policy own on trial.beginning
  using (person_id = account.asking()) with check (person_id = account.asking());

grant usage on schema trial to nape_server;
grant select, insert, update, delete on trial.beginning to nape_server;
