-- An officer's own reasons for sending a report back, to give again with one tap. Distribution column: officer.
create table activity.return_reason (
  officer  uuid not null,
  id       uuid not null,
  words    text not null check (length(words) between 1 and 200),
  added_at timestamptz not null,
  primary key (officer, id),
  unique (officer, words)
);
