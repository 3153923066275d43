-- What each check of the book found. Reference table: one row a night, the newest kept.
create table outcome.invariant_check (
  id         uuid primary key,
  checked_at timestamptz not null,
  took_ms    int not null check (took_ms >= 0),
  asked_by   uuid,
  findings   jsonb not null check (jsonb_typeof(findings) = 'array')
);
create index invariant_check_newest on outcome.invariant_check (checked_at);
