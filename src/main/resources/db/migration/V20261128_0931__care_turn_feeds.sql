-- The calendar of somebody's turns has an address that nobody else has; it is withdrawn by taking its row out. What makes the
-- address is worked out from the id and the installation's secret, so nobody who reads the table can open a calendar.
create table care.turn_feed (
  id      uuid primary key,
  person  uuid not null unique,
  made_at timestamptz not null
);
