-- The outcome book: what is counted, what was posted once per source and revision, and who shares it.
create schema if not exists outcome;

-- Reference table. Names, definitions and units by language tag.
create table outcome.indicator (
  code       text primary key check (code ~ '^[a-z][a-z-]*$'),
  name       jsonb not null check (name ?& array['vi', 'en', 'ar']),
  definition jsonb not null check (definition ?& array['vi', 'en', 'ar']),
  unit       jsonb not null check (unit ?& array['vi', 'en', 'ar']),
  rule       text not null check (rule in ('SUM', 'PARTICIPATIONS', 'DISTINCT_PERSONS')),
  sdg_target text check (sdg_target ~ '^[0-9]{1,2}\.[0-9a-z]{1,2}$'),
  decimals   smallint not null check (decimals between 0 and 6),
  position   int not null unique
);

-- A CHECK may not hold a subquery, a function may. Shares: one part for each organisation, once, and all of it.
create function outcome.shares_are_whole(organizations uuid[], units uuid[], parts numeric[]) returns boolean
language sql immutable parallel safe
return coalesce(
  cardinality(organizations) > 0
  and cardinality(organizations) = cardinality(units)
  and cardinality(organizations) = cardinality(parts)
  and array_position(organizations, null) is null
  and array_position(units, null) is null
  and 0 < all (parts)
  and (select sum(part) from unnest(parts) part) = 1
  and (select count(distinct one) from unnest(organizations) one) = cardinality(organizations), false);

-- Distribution column: source_id. A source's history: odd revisions post, even ones take out again with a reason.
create table outcome.posting (
  source_id     uuid not null,
  source_kind   text not null check (source_kind ~ '^[a-z][a-z-]*$'),
  revision      int not null check (revision > 0),
  area          uuid not null,
  day           date not null check (day between date '1945-01-01' and date '2200-01-01'),
  title         text not null check (char_length(title) between 1 and 500),
  address       text not null check (address like '/%' and char_length(address) <= 500),
  organizations uuid[] not null,
  units         uuid[] not null,
  parts         numeric(7, 6)[] not null,
  reason        text check (char_length(reason) between 1 and 1000),
  posted_by     uuid not null,
  posted_at     timestamptz not null,
  primary key (source_id, source_kind, revision),
  check (outcome.shares_are_whole(organizations, units, parts)),
  check ((revision % 2 = 0) = (reason is not null))
);

-- Distribution column: area. Append-only: a correction is a negative entry of the next revision.
create table outcome.entry (
  area          uuid not null,
  source_kind   text not null,
  source_id     uuid not null,
  indicator     text not null references outcome.indicator,
  revision      int not null,
  id            uuid not null,
  day           date not null,
  quantity      numeric(18, 6) not null check (abs(quantity) <= 1000000000),
  title         text not null,
  address       text not null,
  organizations uuid[] not null,
  units         uuid[] not null,
  parts         numeric(7, 6)[] not null,
  reason        text,
  primary key (area, source_kind, source_id, indicator, revision),
  check (outcome.shares_are_whole(organizations, units, parts)),
  check ((revision % 2 = 0) = (reason is not null)),
  check (case when reason is null then quantity > 0 else quantity < 0 end)
);
create index entry_by_area on outcome.entry (area, indicator, day) include (quantity);
create index entry_by_day on outcome.entry (indicator, day, id) include (quantity, area);
create index entry_by_unit on outcome.entry using gin (units);

-- Distribution column: area. Pseudonyms of those who took part by name: different persons are counted anew from
-- these for every scope, because people who came twice, or in two wards, cannot be told from sums.
create table outcome.turnout (
  area          uuid not null,
  source_kind   text not null,
  source_id     uuid not null,
  revision      int not null,
  day           date not null,
  persons       uuid[] not null check (cardinality(persons) > 0 and array_position(persons, null) is null),
  organizations uuid[] not null,
  units         uuid[] not null,
  title         text not null,
  address       text not null,
  primary key (area, source_kind, source_id, revision)
);
create index turnout_by_day on outcome.turnout (day);

-- Distribution column: area. The revisions that took a turnout out again.
create table outcome.turnout_reversed (
  area        uuid not null,
  source_kind text not null,
  source_id   uuid not null,
  revision    int not null,
  primary key (area, source_kind, source_id, revision)
);

-- The book cannot be altered, not even by the owner or a superuser. See ADR 0040 for Citus, which refuses triggers.
create function outcome.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the outcome book is append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete or truncate on outcome.posting
  for each statement execute function outcome.refuse_change();
create trigger append_only before update or delete or truncate on outcome.entry
  for each statement execute function outcome.refuse_change();
create trigger append_only before update or delete or truncate on outcome.turnout
  for each statement execute function outcome.refuse_change();
create trigger append_only before update or delete or truncate on outcome.turnout_reversed
  for each statement execute function outcome.refuse_change();

-- Published: one row per entry, and one row per entry and organisation with its part of the quantity.
create view outcome.v_entry as
  select id, area, source_kind, source_id, indicator, revision, day, quantity, title, address, reason from outcome.entry;
create view outcome.v_share as
  select e.id, e.area, e.source_kind, e.source_id, e.indicator, e.revision, e.day,
         s.organization, s.unit, s.part, e.quantity * s.part as quantity, e.quantity as whole
  from outcome.entry e cross join lateral unnest(e.organizations, e.units, e.parts) as s (organization, unit, part);
-- Turnouts in force, for counting different persons.
create view outcome.v_turnout as
  select t.area, t.source_kind, t.source_id, t.day, t.persons, t.organizations, t.units
  from outcome.turnout t
  where not exists (
    select from outcome.turnout_reversed r
    where r.area = t.area and r.source_kind = t.source_kind and r.source_id = t.source_id and r.revision = t.revision);
