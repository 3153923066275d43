-- A role that is taken away ends at that moment; its last day is when it would have run out.
alter table identity.granted_role add column ended_at timestamptz;
alter table identity.granted_role add column ended_by uuid;
alter table identity.granted_role add check ((ended_at is null) = (ended_by is null));

-- What other modules read as roles in force never holds one that was taken away.
create or replace view identity.v_granted_role as
  select id, person, role, scope, first_day, last_day from identity.granted_role where ended_at is null;

-- Every role that ever was, for who looked after what and until when.
create view identity.v_role_history as
  select id, person, role, scope, first_day, last_day, ended_at from identity.granted_role;
