-- The public lot: who looks at whose place in a month.

insert into care.rule (code, value) values
  ('lot-metres', 3000),  -- how far a place may be from the nearest one of those who look at it
  ('lot-memory', 6),     -- so many draws before are not repeated
  ('lot-tries', 16),     -- shuffles of which the one counts that breaks fewest rules
  ('look-odd-checks', 1); -- a look and a round that differ in more items than this are shown to the ward's officer

-- Reference table: which public number counts, from a day on. `weekday` is the day of the week on which it is drawn
-- (ISO, Monday is 1): the first one after the list was frozen.
create table care.lot_source (
  since   date primary key,
  names   jsonb not null check (names ?& array['vi', 'en', 'ar']),
  digits  int not null check (digits between 4 and 20),
  weekday int not null check (weekday between 1 and 7)
);
insert into care.lot_source values
  ('2000-01-01',
   '{"vi": "giải đặc biệt xổ số kiến thiết Huế", "en": "the first prize of the Huế state lottery", "ar": "الجائزة الأولى في يانصيب هُوي الحكومي"}',
   6, 7);

-- Immutable: the encoding is always UTF-8.
create function care.digest(list text) returns text language sql immutable strict parallel safe
return encode(sha256(convert_to(list, 'UTF8')), 'hex');

-- Reference table, a row a month. The list is frozen before anybody can know the number; its digest is made by the database, so
-- that nobody publishes another one.
create table care.draw (
  month        date primary key check (extract(day from month) = 1),
  frozen_at    timestamptz not null,
  list         text not null check (list <> ''),
  digest       text not null generated always as (care.digest(list)) stored,
  source       date not null references care.lot_source,
  number_day   date not null,
  groups       int not null check (groups >= 0),
  places       int not null check (places >= 0),
  number       text check (number ~ '^[0-9]{4,20}$'),
  typed_by     uuid,
  typed_for    uuid,
  typed_at     timestamptz,
  confirmed_by  uuid,
  confirmed_for uuid,
  confirmed_at  timestamptz,
  drawn_at     timestamptz,
  check (num_nulls(number, typed_by, typed_for, typed_at) in (0, 4)),
  check (num_nulls(confirmed_by, confirmed_for, confirmed_at) in (0, 3)),
  check (confirmed_at is null or number is not null),
  check (drawn_at is null or confirmed_at is not null),
  check (number_day > (frozen_at at time zone 'Asia/Ho_Chi_Minh')::date),
  check (typed_at >= (number_day::timestamp at time zone 'Asia/Ho_Chi_Minh')),
  constraint number_confirmed_by_somebody_else check (confirmed_by <> typed_by),
  constraint number_confirmed_by_another_organization check (confirmed_for <> typed_for)
);

create function care.refuse_bent_draw() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (new.month, new.frozen_at, new.list, new.source, new.number_day) is distinct from
        (old.month, old.frozen_at, old.list, old.source, old.number_day)
     or (old.confirmed_at is not null and (new.number, new.typed_by, new.confirmed_by, new.confirmed_at) is distinct from
        (old.number, old.typed_by, old.confirmed_by, old.confirmed_at))
     or (old.drawn_at is not null and new is distinct from old) then
    raise exception 'a draw stays as it was published: % refused', tg_op using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update or delete on care.draw for each row execute function care.refuse_bent_draw();

-- Distribution column: place. One group for a place and a draw, never the one that looks after it; none where there is
-- no other. Unit, area and commune stay those of the day of the draw.
create table care.draw_pair (
  draw    date not null references care.draw,
  place   uuid not null,
  area    uuid not null,
  of_unit uuid not null,
  by_unit uuid,
  relaxed text[] not null default '{}' check (relaxed <@ array['DISTANCE', 'REPETITION', 'RECIPROCITY', 'LOAD']),
  primary key (place, draw),
  constraint looker_of_a_place unique (place, draw, by_unit),
  constraint nobody_looks_at_their_own check (by_unit <> of_unit),
  check (by_unit is not null or relaxed = '{}')
);
create index draw_pair_by_draw on care.draw_pair (draw, area);
create index draw_pair_by_looker on care.draw_pair (by_unit, draw);
create index draw_pair_by_owner on care.draw_pair (of_unit, draw);
create trigger stays before update or delete on care.draw_pair for each row execute function care.refuse_change();

-- Distribution column: place. What the group that was drawn saw, once for a draw; the group that looks after the place may
-- answer. `checks` as in care.round.
create table care.look (
  id          uuid not null unique,
  place       uuid not null,
  draw        date not null,
  unit        uuid not null,
  day         date not null,
  seen_by     uuid not null,
  sent_at     timestamptz not null,
  checks      jsonb not null check (checks ?& array['asked', 'ticked']),
  words       text not null default '' check (char_length(words) <= 2000),
  odd         int not null default 0 check (odd >= 0),
  answer      text check (char_length(answer) between 1 and 2000),
  answered_by uuid,
  answered_at timestamptz,
  primary key (place, draw),
  foreign key (place, draw, unit) references care.draw_pair (place, draw, by_unit),
  check (num_nulls(answer, answered_by, answered_at) in (0, 3))
);

create function care.refuse_changed_look() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.answer is not null
     or (new.id, new.place, new.draw, new.unit, new.day, new.seen_by, new.sent_at, new.checks, new.words, new.odd)
        is distinct from
        (old.id, old.place, old.draw, old.unit, old.day, old.seen_by, old.sent_at, old.checks, old.words, old.odd) then
    raise exception 'a look stays as it was sent, its answer too: % refused', tg_op using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update or delete on care.look for each row execute function care.refuse_changed_look();

create view care.v_draw_pair as select draw, place, area, of_unit, by_unit, relaxed from care.draw_pair;
create view care.v_look as select id, place, draw, unit, day, checks, odd, answer is not null as answered from care.look;
