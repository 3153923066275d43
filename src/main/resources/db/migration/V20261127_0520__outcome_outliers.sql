-- Monthly figures of units that are far from what is usual, and what whoever looked says of them. Distribution
-- column: unit. They accuse nobody: the book is not changed by them, and an explained one stays explained until the
-- figure changes.
create table outcome.outlier (
  unit      uuid not null,
  indicator text not null references outcome.indicator,
  month     date not null check (extract(day from month) = 1),
  kind      text not null check (kind in ('HISTORY', 'NEIGHBOURS')),
  amount    numeric(18, 6) not null check (amount > 0),
  usual     numeric(18, 6) not null check (usual > 0),
  compared  int not null check (compared >= 4),
  found_at  timestamptz not null,
  gone_at   timestamptz,
  note      text check (char_length(note) between 1 and 500),
  looked_by uuid,
  looked_at timestamptz,
  primary key (unit, indicator, month, kind),
  check ((note is null) = (looked_by is null) and (note is null) = (looked_at is null))
);
create index outlier_open on outcome.outlier (month desc) where gone_at is null and note is null;
