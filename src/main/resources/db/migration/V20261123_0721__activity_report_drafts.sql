-- A report that is being written. Distribution column: activity_id.
create table activity.report_draft (
  activity_id uuid primary key,
  words       text not null check (length(words) <= 4000),
  sites       uuid[] not null,
  indicators  text[] not null,
  quantities  numeric(14, 3)[] not null,
  saved_by    uuid not null,
  saved_at    timestamptz not null,
  check (cardinality(sites) = cardinality(indicators) and cardinality(sites) = cardinality(quantities)),
  foreign key (activity_id) references activity.activity (id)
);
