-- How places are drawn, in numbers that a city may change.
-- Reference table.
create table place.rule (
  code   text primary key check (code ~ '^[a-z][a-z-]*$'),
  amount numeric not null check (amount > 0),
  unit   text not null check (unit in ('m', 'm2', 'points'))
);
insert into place.rule (code, amount, unit) values
  ('line-least', 10, 'm'),
  ('line-most', 30000, 'm'),
  ('ground-least', 10, 'm2'),
  ('ground-most', 5000000, 'm2'),
  -- A road on the border of two wards is drawn a little beyond it.
  ('border-tolerance', 60, 'm'),
  -- A phone is off by more than that.
  ('thinned-to', 1, 'm'),
  ('points-sent', 50000, 'points'),
  ('points-kept', 2000, 'points'),
  -- A second place of one name this near is asked about.
  ('same-name-within', 200, 'm');

-- Every number of it is a longitude or a latitude; what is no number is neither.
create function place.on_earth(line double precision[]) returns boolean language sql immutable parallel safe
return (
  select bool_and(line[i] between -180 and 180 and line[i + 1] between -90 and 90)
  from generate_series(1, cardinality(line), 2) as i);

create function place.different_points(line double precision[]) returns bigint language sql immutable parallel safe
return (
  select count(distinct (line[i], line[i + 1])) from generate_series(1, cardinality(line), 2) as i);

alter table place.place
  add constraint on_earth check (place.on_earth(line)),
  add constraint folded_of_name check (folded <> '');

-- What a kind is drawn as decides how many points there are. That a line does not cross itself is seen by the program:
-- PostgreSQL takes what is within a hundred-thousandth of a degree for touching.
create function place.refuse_misshapen() returns trigger language plpgsql as $$
declare
  drawn text := (select shape from place.kind where code = new.kind);
  points bigint := place.different_points(new.line);
begin
  if drawn = 'POINT' and points <> 1 or drawn = 'LINE' and points < 2 or drawn = 'OUTLINE' and points < 3 then
    raise exception 'a place of the kind % is a %: % points refused', new.kind, drawn, points
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger shaped_like_its_kind before insert or update of kind, line on place.place
  for each row execute function place.refuse_misshapen();

-- What was done to a place and what it was like afterwards, one row for each version.
-- Reference table.
create table place.revision (
  place       uuid not null references place.place,
  version     int not null check (version > 0),
  what        text not null check (what in ('DRAWN', 'CHANGED', 'LAUNCHED', 'CLOSED', 'REOPENED', 'FOLLOWED')),
  at          timestamptz not null,
  by          uuid,
  reason      text not null default '' check (char_length(reason) <= 500),
  kind        text not null,
  name        text not null,
  note        text not null,
  area        uuid not null,
  residential uuid,
  unit        uuid not null,
  line        double precision[] not null,
  length      numeric(9, 1) not null,
  primary key (place, version)
);
create function place.keep_revision() returns trigger language plpgsql as $$
begin
  raise exception 'what was done to a place stays: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger revisions_stay before delete on place.revision for each row execute function place.keep_revision();
create trigger revisions_stay_as_they_are before update on place.revision for each row
  when (new.by is not distinct from old.by) execute function place.keep_revision();

create index place_by_name on place.place (folded);
