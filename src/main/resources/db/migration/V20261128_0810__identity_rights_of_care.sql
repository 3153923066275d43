-- Places, care, movements: who may do what. Leaders keep their groups' places; officers launch, confirm and answer.
insert into identity.role_permission (role, permission)
select role, permission
from (values
  ('places.manage',       array['leader', 'officer', 'administrator']),
  ('places.launch',       array['officer', 'administrator']),
  ('care.lead',           array['leader', 'officer', 'administrator']),
  ('care.confirm',        array['officer', 'administrator']),
  ('care.amnesty',        array['officer', 'administrator']),
  ('care.answer',         array['leader', 'officer', 'administrator']),
  ('movements.lead',      array['officer', 'administrator']),
  ('movements.recognize', array['officer', 'administrator']),
  ('pledges.visit',       array['leader', 'officer', 'administrator'])
) as held (permission, roles), unnest(roles) as role;
