-- A file that was read and is shown as a preview, until the person says yes or an hour has passed.
create table transfer.pending_import (
  person_id  uuid not null references account.person on delete cascade,
  import_id  uuid not null,
  format     text not null,
  content    jsonb not null,
  created_at timestamptz not null,
  primary key (person_id, import_id)
);

alter table transfer.pending_import enable row level security;
create policy own on transfer.pending_import
  using (person_id = account.asking()) with check (person_id = account.asking());

grant usage on schema transfer to nape_server;
grant select, insert, delete on transfer.pending_import to nape_server;
