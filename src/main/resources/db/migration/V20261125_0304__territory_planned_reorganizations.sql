-- A reorganisation before its day: what becomes what, written by one administrator and approved by another. Applied,
-- its id is that of the territory.reorganization that it became.
create table territory.plan (
  id          uuid primary key,
  day         date not null, -- first day of the new areas
  instrument  text not null check (char_length(instrument) between 1 and 300),
  created_by  uuid not null,
  created_at  timestamptz not null,
  version     int not null default 1,
  approved_by uuid,
  approved_at timestamptz,
  applied_at  timestamptz,
  dropped_at  timestamptz,
  check (approved_by <> created_by),
  check ((approved_by is null) = (approved_at is null)),
  check (applied_at is null or approved_at is not null),
  check (applied_at is null or dropped_at is null)
);
create index plan_waiting on territory.plan (day) where applied_at is null and dropped_at is null;

create table territory.planned_area (
  plan      uuid not null references territory.plan (id),
  id        uuid not null unique,
  code      text not null check (code ~ '^[0-9]{1,10}$'),
  kind      text not null check (char_length(kind) between 1 and 30),
  name      text not null check (char_length(name) between 1 and 120),
  name_en   text not null,
  canonical text not null,
  folded    text not null,
  primary key (plan, code)
);

-- Which part of a former area goes where. That the parts of each former area sum to 1 is asked when the plan is
-- approved, and by the successions that it becomes.
create table territory.planned_share (
  plan   uuid not null,
  former uuid not null references territory.area (id),
  code   text not null,
  weight numeric(7, 6) not null check (weight > 0 and weight <= 1),
  primary key (plan, former, code),
  foreign key (plan, code) references territory.planned_area (plan, code)
);
create index planned_share_by_former on territory.planned_share (former);
