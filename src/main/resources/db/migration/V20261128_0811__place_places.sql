-- Places that people look after. Kinds and their check-lists are rows, not code.
create schema if not exists place;

-- Reference table.
create table place.kind (
  code     text primary key check (code ~ '^[a-z][a-z-]*$'),
  names    jsonb not null check (names ?& array['vi', 'en', 'ar']),
  shape    text not null check (shape in ('LINE', 'POINT', 'OUTLINE')),
  position int not null unique
);
insert into place.kind (code, names, shape, position) values
  ('road',              '{"vi": "Tuyến đường", "en": "Road", "ar": "طريق"}', 'LINE', 1),
  ('lane',              '{"vi": "Ngõ, kiệt", "en": "Lane", "ar": "زقاق"}', 'LINE', 2),
  ('tree-row',          '{"vi": "Hàng cây", "en": "Tree row", "ar": "صف أشجار"}', 'LINE', 3),
  ('river-bank',        '{"vi": "Bờ sông, bờ hói", "en": "River bank", "ar": "ضفة نهر"}', 'LINE', 4),
  ('park-corner',       '{"vi": "Góc công viên, vườn hoa", "en": "Corner of a park", "ar": "ركن حديقة"}', 'OUTLINE', 5),
  ('black-spot',        '{"vi": "Điểm đen rác thải", "en": "Black spot of rubbish", "ar": "بؤرة نفايات"}', 'POINT', 6),
  ('green-house',       '{"vi": "Ngôi nhà xanh thu gom phế liệu", "en": "Green house for scrap", "ar": "البيت الأخضر للخردة"}', 'POINT', 7),
  ('residential-group', '{"vi": "Tổ dân phố, thôn", "en": "Residential group", "ar": "تجمع سكني"}', 'OUTLINE', 8);

-- Reference table: what is looked at in a place of a kind ("sáng, xanh, sạch, đẹp, trật tự"), from a day on.
create table place.check_item (
  kind     text not null references place.kind,
  code     text not null check (code ~ '^[a-z][a-z-]*$'),
  names    jsonb not null check (names ?& array['vi', 'en', 'ar']),
  position int not null,
  since    date not null default '2000-01-01',
  until    date,
  primary key (kind, code),
  check (until > since)
);
insert into place.check_item (kind, code, names, position)
select kind, code, names::jsonb, position
from (values
  ('bright',    '{"vi": "Sáng", "en": "Bright", "ar": "مضيء"}', 1),
  ('green',     '{"vi": "Xanh", "en": "Green", "ar": "أخضر"}', 2),
  ('clean',     '{"vi": "Sạch", "en": "Clean", "ar": "نظيف"}', 3),
  ('beautiful', '{"vi": "Đẹp", "en": "Beautiful", "ar": "جميل"}', 4),
  ('orderly',   '{"vi": "Trật tự", "en": "Orderly", "ar": "منظَّم"}', 5)
) as item (code, names, position),
(values
  ('road', '{bright,green,clean,beautiful,orderly}'::text[]), ('lane', '{bright,green,clean,beautiful,orderly}'),
  ('tree-row', '{green,clean,beautiful}'), ('river-bank', '{green,clean,beautiful}'),
  ('park-corner', '{bright,green,clean,beautiful,orderly}'), ('black-spot', '{clean,orderly}'),
  ('green-house', '{clean,orderly}'), ('residential-group', '{bright,green,clean,beautiful,orderly}')
) as holds (kind, items)
where code = any (items);

-- Reference table: tens of thousands of rows in a whole country. `line` holds longitude and latitude in turns
-- (WGS 84), one pair for a point, an outline without its closing pair. The commune is that of its middle, today's:
-- facts about a place keep the commune of their day themselves.
create table place.place (
  id           uuid primary key,
  code         text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{6}$'),
  kind         text not null references place.kind,
  name         text not null check (char_length(name) between 1 and 160),
  folded       text not null,
  note         text not null default '' check (char_length(note) <= 2000),
  area         uuid not null,
  residential  uuid,
  unit         uuid not null,
  movement     uuid,
  line         double precision[] not null check (cardinality(line) between 2 and 4000 and cardinality(line) % 2 = 0),
  latitude     double precision not null check (latitude between -90 and 90),
  longitude    double precision not null check (longitude between -180 and 180),
  length       numeric(9, 1) not null default 0 check (length between 0 and 100000),
  state        text not null check (state in ('PROPOSED', 'LAUNCHED', 'CLOSED')),
  drawn_by     uuid not null,
  drawn_at     timestamptz not null,
  launched     date,
  launched_by  uuid,
  closed       date,
  close_reason text check (char_length(close_reason) between 1 and 500),
  version      int not null default 1,
  check (array_position(line, null) is null),
  check ((state = 'PROPOSED') = (launched is null and closed is null)),
  check ((state = 'CLOSED') = (closed is not null)),
  check ((closed is null) = (close_reason is null)),
  check ((launched is null) = (launched_by is null)),
  constraint launched_by_somebody_else check (launched_by <> drawn_by)
);
create index place_by_area on place.place (area, state);
create index place_by_unit on place.place (unit);
create index place_by_point on place.place (latitude, longitude);

create view place.v_place as
  select id, code, kind, name, folded, area, residential, unit, movement, latitude, longitude, length, state,
         launched, closed
  from place.place;
create view place.v_kind as select code, names, shape, position from place.kind;
create view place.v_check_item as select kind, code, names, position, since, until from place.check_item;
