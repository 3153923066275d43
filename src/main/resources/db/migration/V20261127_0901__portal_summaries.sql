-- Summaries of figures that officers keep: only what is asked, never the figures, which are read anew each time.
create schema if not exists portal;

-- Distribution column: unit.
create table portal.summary (
  id           uuid not null,
  unit         uuid not null,
  name         text not null check (char_length(name) between 1 and 120),
  indicators   text[] not null check (cardinality(indicators) between 1 and 8),
  breakdown    text not null check (breakdown in ('WARDS', 'ORGANIZATIONS', 'MONTHS', 'TOTAL')),
  wards        uuid[] not null,
  organization uuid,
  span         text not null check (span in
    ('THIS_MONTH', 'LAST_MONTH', 'THIS_QUARTER', 'LAST_QUARTER', 'THIS_YEAR', 'LAST_YEAR', 'DAYS')),
  first_day    date,
  last_day     date,
  comparison   text not null check (comparison in ('NONE', 'PRECEDING', 'YEAR_AGO')),
  version      int not null check (version > 0),
  written_by   uuid not null,
  written_at   timestamptz not null,
  removed_at   timestamptz,
  primary key (unit, id),
  check ((span = 'DAYS') = (first_day is not null)),
  check ((span = 'DAYS') = (last_day is not null)),
  check (first_day <= last_day),
  check (breakdown = 'WARDS' or cardinality(wards) <= 1)
);
create unique index one_summary_of_a_name on portal.summary (unit, lower(name)) where removed_at is null;
create index summary_by_id on portal.summary (id);
