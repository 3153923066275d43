-- Species: the old roses of Huế and what lines its streets. Reference table.
create table place.species (
  code     text primary key check (code ~ '^[a-z][a-z-]*$'),
  names    jsonb not null check (names ?& array['vi', 'en', 'ar']),
  latin    text not null default '',
  position int not null unique
);
insert into place.species (code, names, latin, position) values
  ('hue-rose',      '{"vi": "Hồng cổ Huế", "en": "Old Huế rose", "ar": "ورد هوي القديم"}', 'Rosa chinensis', 1),
  ('hue-apricot',   '{"vi": "Hoàng mai Huế", "en": "Huế yellow apricot blossom", "ar": "زهر مشمش هوي الأصفر"}', 'Ochna integerrima', 2),
  ('hibiscus',      '{"vi": "Dâm bụt", "en": "Hibiscus", "ar": "كركديه"}', 'Hibiscus rosa-sinensis', 3),
  ('bougainvillea', '{"vi": "Hoa giấy", "en": "Bougainvillea", "ar": "جهنمية"}', 'Bougainvillea spectabilis', 4),
  ('portulaca',     '{"vi": "Hoa mười giờ", "en": "Moss rose", "ar": "رجلة مزهرة"}', 'Portulaca grandiflora', 5),
  ('marigold',      '{"vi": "Cúc vạn thọ", "en": "Marigold", "ar": "قطيفة"}', 'Tagetes erecta', 6),
  ('parasol-tree',  '{"vi": "Ngô đồng", "en": "Parasol tree", "ar": "شجرة المظلة"}', 'Firmiana simplex', 7),
  ('crape-myrtle',  '{"vi": "Bằng lăng", "en": "Crape myrtle", "ar": "تمر حنة بنفسجي"}', 'Lagerstroemia speciosa', 8),
  ('flame-tree',    '{"vi": "Phượng vĩ", "en": "Flame tree", "ar": "بوانسيانا"}', 'Delonix regia', 9),
  ('yellow-flame',  '{"vi": "Lim xẹt", "en": "Yellow flame tree", "ar": "شجرة اللهب الأصفر"}', 'Peltophorum pterocarpum', 10),
  ('camphor',       '{"vi": "Long não", "en": "Camphor tree", "ar": "شجرة الكافور"}', 'Cinnamomum camphora', 11),
  ('tamarind',      '{"vi": "Me", "en": "Tamarind", "ar": "تمر هندي"}', 'Tamarindus indica', 12),
  ('muoi',          '{"vi": "Muối", "en": "Mango-leaved Dracontomelon", "ar": "دراكونتوميلون"}', 'Dracontomelon duperreanum', 13),
  ('bishop-wood',   '{"vi": "Nhội", "en": "Bishop wood", "ar": "خشب الأسقف"}', 'Bischofia javanica', 14),
  ('sao-den',       '{"vi": "Sao đen", "en": "Hopea", "ar": "هوبيا"}', 'Hopea odorata', 15),
  ('almond-tree',   '{"vi": "Bàng", "en": "Tropical almond", "ar": "لوز هندي"}', 'Terminalia catappa', 16),
  ('khaya',         '{"vi": "Xà cừ", "en": "African mahogany", "ar": "كايا"}', 'Khaya senegalensis', 17),
  ('areca',         '{"vi": "Cau", "en": "Areca palm", "ar": "نخيل الأريكا"}', 'Areca catechu', 18);

create table place.planting (
  id      uuid primary key,
  place   uuid not null references place.place,
  species text not null references place.species,
  count   int not null check (count between 1 and 100000),
  day     date not null,
  by      uuid not null,
  at      timestamptz not null
);
create index planting_of_place on place.planting (place, species, day);

-- How many of a species are alive on a day. What a care round counted is counted once however often it is sent.
create table place.plant_count (
  id      uuid primary key,
  place   uuid not null references place.place,
  species text not null references place.species,
  day     date not null,
  alive   int not null check (alive >= 0),
  round   uuid,
  by      uuid not null,
  at      timestamptz not null,
  unique (round, species)
);
create index count_of_place on place.plant_count (place, species, day);

create function place.planted(of_place uuid, of_species text, until date) returns bigint language sql stable
return (select coalesce(sum(count), 0) from place.planting
        where place = of_place and species = of_species and day <= until);

-- What was never planted cannot be alive; neither after a planting is taken back.
create function place.refuse_more_than_planted() returns trigger language plpgsql as $$
begin
  if new.alive > place.planted(new.place, new.species, new.day) then
    raise exception 'more alive than were planted: % refused', new.alive using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger alive_was_planted before insert or update on place.plant_count
  for each row execute function place.refuse_more_than_planted();

create function place.refuse_unplanting() returns trigger language plpgsql as $$
begin
  if exists (select from place.plant_count c
             where c.place = old.place and c.species = old.species
               and c.alive > place.planted(c.place, c.species, c.day)) then
    raise exception 'more were counted than would be planted' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger counted_stays_planted after update or delete on place.planting
  deferrable initially deferred for each row execute function place.refuse_unplanting();

create view place.v_planting as select id, place, species, count, day from place.planting;
create view place.v_plant_count as select id, place, species, day, alive, round from place.plant_count;
create view place.v_species as select code, names, latin, position from place.species;
