-- A commune that is divided: to which part each of its residential groups goes, and which piece of its ground each part
-- takes. What is chosen belongs to a share and goes with it when the share is taken out of the plan.
alter table territory.area add constraint area_in_its_parent unique (id, parent);

-- A group that nobody chose goes to the heaviest part.
create table territory.planned_group (
  plan   uuid not null,
  area   uuid not null,
  former uuid not null,
  code   text not null,
  primary key (plan, area),
  foreign key (plan, former, code) references territory.planned_share (plan, former, code) on delete cascade,
  constraint lies_in_what_is_divided foreign key (area, former) references territory.area (id, parent)
);
create index planned_group_by_share on territory.planned_group (plan, former, code);

create table territory.planned_piece (
  plan     uuid not null,
  former   uuid not null,
  code     text not null,
  geometry jsonb not null check (geometry ->> 'type' in ('Polygon', 'MultiPolygon')), -- RFC 7946, WGS 84
  primary key (plan, former, code),
  foreign key (plan, former, code) references territory.planned_share (plan, former, code) on delete cascade
);

-- The pieces of a former commune whose every part has one: only together they are its ground.
create view territory.v_known_piece as
  select piece.plan, piece.former, piece.code, piece.geometry
  from territory.planned_piece piece
  where not exists (
    select from territory.planned_share share
    where share.plan = piece.plan and share.former = piece.former and not exists (
      select from territory.planned_piece other
      where other.plan = share.plan and other.former = share.former and other.code = share.code));
