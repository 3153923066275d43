-- Of a whole city likely pairs are worked out every hour and kept; how alike two people are is weighed anew whenever
-- they are shown, so that a corrected name, an erased person or a decision shows at once. Decided pairs stay, for a
-- decision may be undone.
create table organization.likely_pair (
  one   uuid not null,
  other uuid not null,
  primary key (one, other),
  check (one < other)
);
-- When they were last worked out: one row.
create table organization.likely_round (
  single   boolean primary key default true check (single),
  found_at timestamptz not null
);
