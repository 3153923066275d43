-- What belongs to a movement is known by the movement.
drop view place.v_place;
alter table place.place drop column movement;
create view place.v_place as
  select id, code, kind, name, folded, area, residential, unit, latitude, longitude, length, state, launched, closed
  from place.place;
