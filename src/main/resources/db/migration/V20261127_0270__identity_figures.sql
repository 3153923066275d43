-- Drawing up summaries of figures in the name of a unit, and looking at figures that are far from what is usual.
insert into identity.role_permission (role, permission)
select role, permission
from (values
  ('figures.summarize', array['leader', 'officer', 'administrator']),
  ('figures.look',      array['officer', 'administrator'])
) as held (permission, roles), unnest(roles) as role;
