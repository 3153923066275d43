-- Who leads a group or a branch, and who is named to take over. The day on which an office is over is its first day without;
-- one that is corrected on its first day lasted no day.
-- Distribution column: unit.
create table organization.office (
  unit     uuid not null references organization.unit (id),
  id       uuid not null,
  post     text not null check (post in ('LEADER', 'DEPUTY')),
  person   uuid not null,
  since    date not null,
  until    date not null,
  named_by uuid not null,
  named_at timestamptz not null,
  took_over boolean not null default false,
  ended    text check (ended in ('BY_HAND', 'LEFT', 'ROLE', 'TOOK_OVER', 'UNIT')), -- why before its term was over
  primary key (unit, id),
  check (until >= since),
  constraint one_in_a_post exclude using gist (unit with =, post with =, daterange(since, until) with &&)
);
create index office_by_person on organization.office (person);
create index office_by_id on organization.office (id);
create index office_until on organization.office (until);
