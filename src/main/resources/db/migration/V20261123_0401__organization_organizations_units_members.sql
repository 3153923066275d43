create schema if not exists organization;

-- Reference table: whoever joins is a row, not code.
create table organization.organization (
  id          uuid primary key,
  code        text not null unique check (code ~ '^[a-z][a-z-]*$'),
  names       jsonb not null check (names ?& array['vi', 'en', 'ar']),
  short_names jsonb not null check (short_names ?& array['vi', 'en', 'ar']),
  position    int not null,
  since       date not null,
  until       date, -- first day on which it is no longer in force
  check (until > since)
);

-- Reference table: which communes an organisation covers.
create table organization.coverage (
  organization uuid not null references organization.organization (id),
  area         uuid not null,
  since        date not null,
  until        date,
  primary key (organization, area, since),
  check (until > since),
  constraint covered_once exclude using gist
    (organization with =, area with =, daterange(since, until) with &&)
);

-- Reference table: tens of thousands of rows in a whole country. `path` leads from the city unit to the unit
-- itself; a unit never moves: it is closed and another opened, so that facts keep the unit of their day.
create table organization.unit (
  id           uuid primary key,
  organization uuid not null references organization.organization (id),
  kind         text not null check (kind in ('CITY', 'WARD', 'GROUP')),
  name         text not null check (char_length(name) between 1 and 160),
  folded       text not null,
  area         uuid not null,
  parent       uuid references organization.unit (id),
  path         uuid[] not null,
  since        date not null,
  until        date,
  version      int not null default 1,
  check (until > since),
  check ((kind = 'CITY') = (parent is null)),
  check (path[cardinality(path)] = id),
  check (parent is null or path[cardinality(path) - 1] = parent),
  check (cardinality(path) between 1 and 8),
  constraint one_city_unit exclude using gist
    (organization with =, daterange(since, until) with &&) where (kind = 'CITY'),
  constraint one_ward_unit exclude using gist
    (organization with =, area with =, daterange(since, until) with &&) where (kind = 'WARD'),
  constraint one_group_per_name exclude using gist
    (parent with =, (lower(name)) with =, daterange(since, until) with &&) where (kind = 'GROUP')
);
create index unit_by_path on organization.unit using gin (path);
create index unit_by_parent on organization.unit (parent);
create index unit_by_area on organization.unit (area);

-- Distribution column: unit. Both days are included; without a last day it is open.
create table organization.membership (
  unit      uuid not null,
  id        uuid not null,
  person    uuid not null,
  since     date not null,
  last_day  date,
  joined_by uuid not null,
  primary key (unit, id),
  check (last_day >= since),
  constraint member_once exclude using gist
    (unit with =, person with =, daterange(since, last_day, '[]') with &&)
);
create index membership_by_person on organization.membership (person);
create index membership_by_id on organization.membership (id);

create view organization.v_organization as
  select id, code, names, short_names, position, since, until from organization.organization;

create view organization.v_unit as
  select id, organization, kind, name, folded, area, parent, path, since, until from organization.unit;

create view organization.v_membership as
  select id, unit, person, since, last_day from organization.membership;
