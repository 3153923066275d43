-- Lists of places that somebody sends in: each line as it was sent, what it would be, and what became of it.
create table place.list (
  id            uuid primary key,
  unit          uuid not null,
  file_name     text not null check (char_length(file_name) between 1 and 200),
  sent_by       uuid not null,
  sent_at       timestamptz not null,
  state         text not null default 'CHECKED' check (state in ('CHECKED', 'APPLIED', 'TAKEN_BACK', 'DISCARDED')),
  applied_by    uuid,
  applied_at    timestamptz,
  check ((applied_by is null) = (applied_at is null)),
  check (state not in ('APPLIED', 'TAKEN_BACK') or applied_by is not null)
);
create index list_by_unit on place.list (unit, sent_at);

create table place.list_line (
  list      uuid not null references place.list on delete cascade,
  line      int not null check (line > 0),
  place     uuid not null unique,
  typed     jsonb not null,
  -- What its sender said of a doubt: it is another place, or it is to be left out.
  decided   text check (decided in ('ANOTHER', 'LEAVE')),
  outcome   text not null check (outcome in ('NEW', 'SAME', 'DOUBTFUL', 'REFUSED', 'LEFT')),
  reason    text check ((reason is not null) = (outcome in ('DOUBTFUL', 'REFUSED'))),
  arguments jsonb not null default '{}',
  shape     jsonb,
  check ((shape is not null) = (outcome = 'NEW')),
  primary key (list, line)
);
