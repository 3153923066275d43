-- Lists of the units of an organisation: branches and groups with the unit above each, which may stand in the same list.
alter table organization.intake drop constraint intake_kind_check;
alter table organization.intake add constraint intake_kind_check check (kind in ('MEMBERS', 'GROUPS', 'UNITS', 'OFFICERS'));

-- `above_typed` is the unit above as it was typed, `code` what our own files call what the line is about, `depth` how far
-- down a unit that the line opens lies: those above are opened first.
alter table organization.intake_row
  add column above_typed text not null default '',
  add column unit_kind   text check (unit_kind in ('CITY', 'WARD', 'BRANCH', 'GROUP')),
  add column sector      text check (sector in ('AGENCY', 'SCHOOL', 'ENTERPRISE', 'TRADE', 'OTHER')),
  add column code        uuid,
  add column depth       smallint,
  add column area_decided uuid;   -- which ward is meant, told apart from which unit
drop index organization.intake_row_to_apply;
create index intake_row_to_apply on organization.intake_row (intake, depth nulls first, line) where not applied;

update organization.intake_row r set area_decided = r.unit_decided, unit_decided = null
from organization.unit u where u.id = r.unit_decided and u.kind = 'WARD';
