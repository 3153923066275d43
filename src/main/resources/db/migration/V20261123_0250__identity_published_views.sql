-- What modules above may read of people and roles in their own statements: lists of members need names to
-- search and sort by. Phones, births and guardians stay behind the door.
create view identity.v_person as
  select id, name, folded_name, phone is not null as has_phone from identity.person where erased_at is null;

create view identity.v_granted_role as
  select id, person, role, scope, first_day, last_day from identity.granted_role;

-- Whoever answers for a ward opens and closes the groups of that ward.
insert into identity.role_permission (role, permission) values ('officer', 'units.manage');
