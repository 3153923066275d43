-- A city that has looked after :places places for a year up to :monday: roads drawn near the middle of each ward, groups
-- with a leader that adopt them, a turn every Sunday, a round for nine turns in ten, what the rounds brought into the
-- outcome book, and their photos. One group in a hundred stopped ten weeks before. Whoever comes in the four weeks after
-- :monday comes as before. Every constraint of the tables holds; run by org.chungtay.care.ladder.PlantedNights.
create schema bench;
create table bench.ward as
select row_number() over (order by a.code) - 1 as nr, a.id as area,
  (select avg((p ->> 0)::float8) from jsonb_array_elements(ring) p) as longitude,
  (select avg((p ->> 1)::float8) from jsonb_array_elements(ring) p) as latitude,
  (select u.id from organization.unit u join organization.organization o on o.id = u.organization
   where o.code = 'women' and u.area = a.id and u.kind = 'WARD' and u.until is null) as unit,
  (select o.id from organization.organization o where o.code = 'women') as organization
from territory.area a join territory.boundary b on b.area = a.id
cross join lateral (select case b.geometry ->> 'type' when 'Polygon' then b.geometry -> 'coordinates' -> 0
  else b.geometry -> 'coordinates' -> 0 -> 0 end as ring) outer_ring
where a.level = 'COMMUNE' and a.until is null;
create table bench.member as
select n, gen_random_uuid() as id from generate_series(0, :places * 3 - 1) n;
insert into identity.person (id, name, folded_name, registered_at)
select id, 'Người Thử ' || n, 'nguoi thu ' || n, now() from bench.member;
create table bench.group as
select n, gen_random_uuid() as id, w.area, w.organization, w.unit as above, w.longitude, w.latitude
from generate_series(0, :places - 1) n join bench.ward w on w.nr = n % (select count(*) from bench.ward);
insert into organization.unit (id, organization, kind, name, folded, area, parent, path, covering, since)
select g.id, g.organization, 'GROUP', 'Tổ tự quản ' || g.n, 'to tu quan ' || g.n, g.area, g.above, u.path || g.id, u.covering || g.id,
  greatest(:monday - 440, u.since)
from bench.group g join organization.unit u on u.id = g.above;
insert into organization.membership (unit, id, person, organization, since, joined_by)
select g.id, gen_random_uuid(), m.id, g.organization, :monday - 430, m.id
from bench.group g join bench.member m on m.n / 3 = g.n;
insert into identity.granted_role (id, person, role, scope, first_day, last_day, granted_at)
select gen_random_uuid(), m.id, 'leader', g.id, :monday - 430, :monday + 400, now()
from bench.group g join bench.member m on m.n = g.n * 3;
create table bench.place as
select g.n, gen_random_uuid() as id, g.area, g.id as unit, g.above, g.organization,
  round((g.longitude + (g.n / 40 % 11 - 5) * 0.001)::numeric, 6)::float8 as x,
  round((g.latitude + (g.n / 440 - 5) * 0.001)::numeric, 6)::float8 as y
from bench.group g;
insert into place.place
  (id, code, kind, name, folded, area, unit, line, latitude, longitude, length, state, drawn_by, drawn_at, launched, launched_by)
select p.id, translate(upper(lpad(to_hex(p.n), 6, '0')), '01', 'XY'), 'road', 'Tuyến đường ' || p.n, 'tuyen duong ' || p.n,
  p.area, p.above, array[p.x, p.y, p.x + 0.002, p.y + 0.001], p.y + 0.0005, p.x + 0.001, 240.0, 'LAUNCHED', a.id,
  :monday - interval '430 days', :monday - 420, b.id
from bench.place p join bench.member a on a.n = p.n * 3 join bench.member b on b.n = p.n * 3 + 1;
create table bench.adoption as
select p.n, gen_random_uuid() as id, p.id as place, p.area, p.unit, p.organization from bench.place p;
insert into care.adoption
  (id, place, area, unit, organization, sister, since, rule, moment, state, asked_by, asked_at, decided_by, decided_at, written_to)
select d.id, d.place, d.area, d.unit, d.organization, s.unit, :monday - 406, 'FREQ=WEEKLY;BYDAY=SU', '06:30', 'ACCEPTED', a.id,
  :monday - interval '409 days', b.id, :monday - interval '407 days', :monday + 56
from bench.adoption d join bench.member a on a.n = d.n * 3 join bench.member b on b.n = d.n * 3 + 1
left join bench.adoption s on s.n = d.n + (select count(*) from bench.ward);
insert into care.rota (adoption, person, position)
select d.id, m.id, m.n % 3 from bench.adoption d join bench.member m on m.n / 3 = d.n;
create table bench.turn as
select gen_random_uuid() as id, gen_random_uuid() as round, d.n, d.id as adoption, d.place, d.area, d.unit, d.organization,
  w as nr, :monday - 1 + 7 * w as day,
  w <= 3 and (abs(hashint4(d.n * 61 + w)) % 10 > 0) and not (d.n % 100 = 7 and w > -10) as kept
from bench.adoption d, generate_series(-57, 7) w;
create index turn_of on bench.turn (n, nr) where kept;
analyze bench.turn;
insert into care.turn (id, adoption, place, area, unit, day, assignee, state, kept_round, kept_on, missed_on)
select t.id, t.adoption, t.place, t.area, t.unit, t.day, m.id,
  case when t.kept then 'KEPT' when t.nr < 0 then 'MISSED' else 'DUE' end,
  case when t.kept then t.round end, case when t.kept then t.day end, case when not t.kept and t.nr < 0 then t.day + 2 end
from bench.turn t join bench.member m on m.n = t.n * 3 + abs(t.nr) % 3;
insert into care.round
  (id, place, area, adoption, turn, unit, organization, day, done_by, entered_by, sent_at, checks, unreminded, sampled, state)
select t.round, t.place, t.area, t.adoption, t.id, t.unit, t.organization, t.day, m.id, m.id, t.day + time '07:10',
  '{"asked": ["bright", "green", "clean", "beautiful", "orderly"], "ticked": ["green", "clean", "orderly"]}', t.n % 3 = 0, false,
  'CONFIRMED'
from bench.turn t join bench.member m on m.n = t.n * 3 + abs(t.nr) % 3
where t.kept;
insert into outcome.posting
  (source_id, source_kind, revision, area, day, title, address, organizations, units, parts, subject, posted_by, posted_at)
select t.round, 'care-round', 1, t.area, t.day, 'Tuyến đường ' || t.n, '/care/rounds/' || t.round, array[t.organization], array[t.unit],
  array[1], t.place, m.id, t.day + time '07:10'
from bench.turn t join bench.member m on m.n = t.n * 3
where t.kept;
insert into outcome.entry
  (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address, organizations, units, parts, subject)
select p.area, p.source_kind, p.source_id, i.indicator, 1, gen_random_uuid(), p.day, i.quantity, p.title, p.address, p.organizations,
  p.units, p.parts, case when i.indicator = 'care-metres' then p.subject end
from outcome.posting p join bench.turn t on t.round = p.source_id
cross join lateral (values ('care-rounds', 1, true), ('care-weeks', 1, true), ('care-unreminded', 1, t.n % 3 = 0),
  ('care-metres', 240, t.nr = (select min(f.nr) from bench.turn f where f.n = t.n and f.kept)))
  as i (indicator, quantity, there)
where i.there;
insert into evidence.photo (id, width, height, looks, stored_at)
select encode(sha256(t.round::text::bytea), 'hex'), 1600, 1200, hashtextextended(t.round::text, 0), t.day + time '07:10'
from bench.turn t where t.kept and t.n % 4 = 0;
insert into evidence.attachment (subject_id, subject_kind, photo, attached_by, attached_at, released_at)
select t.round, 'care-round', encode(sha256(t.round::text::bytea), 'hex'), m.id, t.day + time '07:10',
  case when t.nr < 2 then t.day + time '20:00' end
from bench.turn t join bench.member m on m.n = t.n * 3
where t.kept and t.n % 4 = 0;
