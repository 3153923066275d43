-- All tables of this schema are small and change a few times a decade: reference tables when distributed.
create extension if not exists pg_trgm schema public;
create extension if not exists btree_gist schema public;
create schema if not exists territory;

-- An official code is no identity (30 of Huế's 40 codes of 2025 were a predecessor's with another name),
-- but on one day one level knows a code only once.
create table territory.area (
  id        uuid primary key,
  level     text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'RESIDENTIAL_GROUP')),
  code      text,
  kind      text not null,
  name      text not null check (name <> '' and length(name) <= 120),
  name_en   text not null,
  canonical text not null, -- lower case, tone mark after the syllable: Thủy = Thuỷ
  folded    text not null, -- lower case without marks
  parent    uuid references territory.area (id),
  since     date not null,
  until     date,          -- first day on which it is no longer in force
  area_km2  numeric(9, 2) check (area_km2 > 0),
  check (until > since),
  check ((level = 'PROVINCE') = (parent is null)),
  constraint one_area_per_code_and_day
    exclude using gist (level with =, code with =, daterange(since, until) with &&) where (code is not null),
  constraint one_residential_group_per_name_and_day
    exclude using gist (parent with =, canonical with =, kind with =, daterange(since, until) with &&)
    where (level = 'RESIDENTIAL_GROUP')
);
create index area_by_parent on territory.area (parent, level);
create index area_by_canonical on territory.area (canonical);
create index area_by_folded on territory.area (folded text_pattern_ops);
create index area_by_likeness on territory.area using gin (folded gin_trgm_ops);

-- Merge, split or rename, with the document that ordered it.
create table territory.reorganization (
  id         uuid primary key,
  day        date not null, -- first day of the new areas
  instrument text not null,
  verified   boolean not null default false -- somebody has read the document itself
);

create function territory.sum_of(numeric[]) returns numeric
  language sql immutable strict parallel safe
  return (select sum(weight) from unnest($1) as weight);

-- What an area became: one row per predecessor, so that "the weights sum to 1" is a check of one row.
create table territory.succession (
  predecessor    uuid primary key references territory.area (id),
  reorganization uuid not null references territory.reorganization (id),
  successors     uuid[] not null,
  weights        numeric(7, 6)[] not null,
  check (cardinality(successors) >= 1 and cardinality(successors) = cardinality(weights)),
  check (0 < all (weights)),
  check (array_position(successors, null) is null and array_position(weights, null) is null),
  constraint weights_sum_to_one check (territory.sum_of(weights) = 1)
);
create index succession_by_successor on territory.succession using gin (successors);

create table territory.boundary (
  area     uuid primary key references territory.area (id),
  geometry jsonb not null check (geometry ->> 'type' in ('Polygon', 'MultiPolygon')) -- RFC 7946, WGS 84
);

create view territory.v_area as
  select id, level, code, kind, name, name_en, case kind when '' then name else kind || ' ' || name end as full_name,
    canonical, folded, parent, since, until, area_km2
  from territory.area;

create view territory.v_succession as
  select s.predecessor, part.successor, part.weight, r.day, r.instrument, r.verified
  from territory.succession s
  join territory.reorganization r on r.id = s.reorganization
  cross join lateral unnest(s.successors, s.weights) as part (successor, weight);
