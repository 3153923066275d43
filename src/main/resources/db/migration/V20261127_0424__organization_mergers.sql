-- Units directly below one unit become one on a day: written by one, approved by an administrator who is another person, applied
-- by the clock. Applied, its id is the `reorganization` of the successions.
create table organization.merger (
  id           uuid primary key,
  organization uuid not null references organization.organization (id),
  parent       uuid not null references organization.unit (id),
  name         text not null check (char_length(name) between 1 and 160),
  day          date not null, -- first day of the merged unit
  instrument   text not null check (char_length(instrument) between 1 and 300),
  created_by   uuid not null,
  created_at   timestamptz not null,
  approved_by  uuid,
  approved_at  timestamptz,
  applied_at   timestamptz,
  dropped_at   timestamptz,
  check (approved_by <> created_by),
  check ((approved_by is null) = (approved_at is null)),
  check (applied_at is null or approved_at is not null),
  check (applied_at is null or dropped_at is null)
);
create index merger_waiting on organization.merger (day) where applied_at is null and dropped_at is null;
create index merger_by_parent on organization.merger (parent);

create table organization.merger_unit (
  merger uuid not null references organization.merger (id),
  unit   uuid not null references organization.unit (id),
  primary key (merger, unit)
);
create index merger_unit_by_unit on organization.merger_unit (unit);
