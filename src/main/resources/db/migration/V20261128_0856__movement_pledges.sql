-- Pledges of households (women live green), by a short code of the group's own: no name, no address, no telephone, and
-- nobody who took them. Whoever stops is taken away with all visits; nothing else knows of it.

-- Reference table.
create table movement.behaviour (
  code     text primary key check (code ~ '^[a-z][a-z-]*$'),
  names    jsonb not null check (names ?& array['vi', 'en', 'ar']),
  position int not null unique
);
insert into movement.behaviour (code, names, position) values
  ('basket',  '{"vi": "Xách giỏ đi chợ, không dùng túi ni lông", "en": "A basket to the market, no plastic bags", "ar": "سلة إلى السوق بدل أكياس البلاستيك"}', 1),
  ('sorting', '{"vi": "Phân loại rác tại nhà", "en": "Sorting waste at home", "ar": "فرز النفايات في البيت"}', 2),
  ('compost', '{"vi": "Ủ phân từ rác hữu cơ", "en": "Composting", "ar": "تحويل النفايات العضوية إلى سماد"}', 3),
  ('glass',   '{"vi": "Dùng chai thủy tinh, ly dùng nhiều lần", "en": "Glass bottles and cups used again", "ar": "زجاجات وأكواب يعاد استعمالها"}', 4),
  ('hedge',   '{"vi": "Hàng rào xanh, trồng hoa trước nhà", "en": "A green hedge, flowers before the house", "ar": "سياج أخضر وأزهار أمام البيت"}', 5);

-- One row: from when on a household counts as recognised, and what is too few to be told.
create table movement.pledge_rule (
  one        boolean primary key default true check (one),
  visits     int not null check (visits > 0), -- the last so many in a row, everything practised
  days       int not null check (days > 0),   -- between the first and the last of these
  small      int not null check (small >= 10),
  rounded_to int not null check (rounded_to > 1)
);
insert into movement.pledge_rule (visits, days, small, rounded_to) values (3, 60, 10, 5);

create table movement.pledge (
  unit       uuid not null,
  code       text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,8}$'),
  area       uuid not null, -- commune, today's
  behaviours text[] not null check (cardinality(behaviours) between 1 and 20),
  since      date not null,
  primary key (unit, code)
);
create index pledge_by_area on movement.pledge (area);

create table movement.pledge_visit (
  unit      uuid not null,
  code      text not null,
  day       date not null,
  practised text[] not null check (cardinality(practised) <= 20),
  primary key (unit, code, day),
  foreign key (unit, code) references movement.pledge on update cascade on delete cascade
);

-- What became of each pledge, derived.
create view movement.v_pledge as
  select p.unit, p.code, p.area, p.behaviours, p.since, seen.day as visited,
    case when seen.all_kept = r.visits and seen.day - seen.first >= r.days then 'RECOGNISED'
         when seen.some then 'PRACTISING' else 'PLEDGED' end as state
  from movement.pledge p cross join movement.pledge_rule r
  left join lateral (
    select max(v.day) as day, min(v.day) as first,
      count(*) filter (where v.practised @> p.behaviours) as all_kept,
      (array_agg(v.practised && p.behaviours order by v.day desc))[1] as some
    from (select * from movement.pledge_visit v where v.unit = p.unit and v.code = p.code
          order by v.day desc limit r.visits) v) seen on true;
