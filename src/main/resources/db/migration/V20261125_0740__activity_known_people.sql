-- Whom a unit's leaders wrote down before: the next list with the same name means the same person.
-- Distribution column: unit.
create table activity.known_person (
  unit   uuid not null,
  person uuid not null,
  primary key (unit, person)
);
insert into activity.known_person (unit, person)
select distinct a.lead_unit, r.person
from activity.registration r join activity.activity a on a.id = r.activity_id
where r.way = 'LEADER';
