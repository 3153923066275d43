-- figures.keep: declare figures, set targets, ask units for their reports. figures.report: fill, pass on and approve the
-- report of a unit.
insert into identity.role_permission (role, permission)
select role, permission
from (values ('figures.keep'), ('figures.report')) as held (permission), (values ('officer'), ('administrator')) as r (role);
