-- What somebody noticed after a session and tells on a page: the session itself stays as its device
-- wrote it.
create table session.reaction (
  person_id   uuid not null references account.person on delete cascade,
  reaction_id uuid not null,
  session_id  uuid not null,
  what        text not null check (what in ('head', 'neck', 'dizzy', 'sick', 'skin', 'other')),
  began       text not null check (began in ('at-once', 'hours', 'next-day', 'later')),
  severity    smallint not null check (severity between 1 and 10),
  notes       text not null check (length(notes) <= 2000),
  told_at     timestamptz not null,
  told_zone   text not null,
  primary key (person_id, reaction_id),
  foreign key (person_id, session_id) references session.session on delete cascade
);
create index on session.reaction (person_id, session_id);

alter table session.reaction enable row level security;
create policy own on session.reaction
  using (person_id = account.asking()) with check (person_id = account.asking());
grant select, insert, delete on session.reaction to nape_server;
