-- Activities that come again: one row a series; its activities carry its id and their day.
create table activity.series (
  id         uuid primary key,
  template   uuid not null,
  rule       text not null check (length(rule) between 1 and 200),
  first_day  date not null,
  last_day   date not null,
  created_by uuid not null,
  created_at timestamptz not null,
  check (last_day >= first_day and last_day <= first_day + 366)
);
