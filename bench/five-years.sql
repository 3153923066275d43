-- Four more years before the demonstration's: what was done then, 52, 104, 156 and 208 weeks earlier, under ids of its
-- own. Every constraint of the tables holds; run by org.chungtay.bench.FiveYears, statement by statement.
create schema bench;
create function bench.id(id uuid, years int) returns uuid language sql immutable parallel safe
  return md5(id::text || ':' || years)::uuid;
create table bench.done as
  select id from activity.activity where state in ('CONFIRMED', 'CANCELLED', 'RETURNED');
create unique index on bench.done (id);
with steps as (
  insert into activity.transition (activity_id, step, from_step, from_state, to_state, at, by_person, reason)
  select bench.id(activity_id, k), step, from_step, from_state, to_state, at - interval '364 days' * k, by_person, reason
  from activity.transition join bench.done d on d.id = activity_id, generate_series(1, 4) k)
insert into activity.activity
  (id, title, description, bring, lead_unit, host_unit, area, starts_at, ends_at, day, capacity, coming, unplanned,
   share_organizations, share_units, share_parts, terms, state, step, secret, folded, version, created_by, created_at,
   changed_by, terms_at, begun_at)
select bench.id(a.id, k), title, description, bring, lead_unit, host_unit, area, starts_at - interval '364 days' * k,
   ends_at - interval '364 days' * k, day - 364 * k, capacity, coming, unplanned, share_organizations, share_units,
   share_parts, terms, state, step, secret, folded, version, created_by, created_at - interval '364 days' * k, changed_by,
   terms_at - interval '364 days' * k, begun_at - interval '364 days' * k
from activity.activity a join bench.done d on d.id = a.id, generate_series(1, 4) k;
insert into activity.site (activity_id, id, position, name, area, latitude, longitude)
select bench.id(activity_id, k), bench.id(s.id, k), position, name, area, latitude, longitude
from activity.site s join bench.done d on d.id = activity_id, generate_series(1, 4) k;
insert into activity.registration
  (activity_id, id, person, site, state, way, registered_at, registered_by, number)
select bench.id(activity_id, k), bench.id(r.id, k), person, bench.id(site, k), state, way,
  registered_at - interval '364 days' * k, registered_by, number
from activity.registration r join bench.done d on d.id = activity_id, generate_series(1, 4) k;
insert into activity.attendance
  (activity_id, registration_id, site, way, checked_in_at, checked_in_by, checked_out_at)
select bench.id(activity_id, k), bench.id(registration_id, k), bench.id(site, k), way,
  checked_in_at - interval '364 days' * k, checked_in_by, checked_out_at - interval '364 days' * k
from activity.attendance join bench.done d on d.id = activity_id, generate_series(1, 4) k;
insert into activity.delegation (activity_id, id, site, name, unit, head_count, entered_by, entered_at)
select bench.id(activity_id, k), bench.id(g.id, k), bench.id(site, k), name, unit, head_count, entered_by,
  entered_at - interval '364 days' * k
from activity.delegation g join bench.done d on d.id = activity_id, generate_series(1, 4) k;
insert into outcome.posting
  (source_id, source_kind, revision, area, day, title, address, organizations, units, parts, reason, posted_by, posted_at)
select bench.id(source_id, k), source_kind, revision, area, day - 364 * k, title,
  '/activities/' || bench.id(substr(address, 13)::uuid, k), organizations, units, parts, reason, posted_by,
  posted_at - interval '364 days' * k
from outcome.posting, generate_series(1, 4) k;
insert into outcome.entry
  (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address, organizations, units, parts, reason)
select area, source_kind, bench.id(source_id, k), indicator, revision, bench.id(id, k), day - 364 * k, quantity, title,
  '/activities/' || bench.id(substr(address, 13)::uuid, k), organizations, units, parts, reason
from outcome.entry, generate_series(1, 4) k;
insert into outcome.turnout
  (area, source_kind, source_id, revision, day, persons, organizations, units, title, address)
select area, source_kind, bench.id(source_id, k), revision, day - 364 * k, persons, organizations, units, title,
  '/activities/' || bench.id(substr(address, 13)::uuid, k)
from outcome.turnout, generate_series(1, 4) k;
insert into outcome.turnout_reversed (area, source_kind, source_id, revision)
select area, source_kind, bench.id(source_id, k), revision from outcome.turnout_reversed, generate_series(1, 4) k;
vacuum (analyze)
