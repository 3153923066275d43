-- Sectoral branches: units of no ward (an agency, a school, a trade), in a tree below the organisation's unit of the city.
alter table organization.unit drop constraint unit_kind_check;
alter table organization.unit add constraint unit_kind_check check (kind in ('CITY', 'WARD', 'BRANCH', 'GROUP'));
alter table organization.unit add column sector text
  check (sector in ('AGENCY', 'SCHOOL', 'ENTERPRISE', 'TRADE', 'OTHER'));
alter table organization.unit add constraint branch_has_a_sector check ((kind = 'BRANCH') = (sector is not null));

-- It lies in no ward: its area is that of what lies above it, up to the city's unit.
alter table organization.unit add constraint unit_in_area unique (id, area);
alter table organization.unit add column branch_area uuid
  generated always as (case when kind = 'BRANCH' then area end) stored;
alter table organization.unit add constraint branch_lies_where_the_unit_above_does
  foreign key (parent, branch_area) references organization.unit (id, area);

alter table organization.unit drop constraint one_group_per_name;
alter table organization.unit add constraint one_group_per_name exclude using gist
  (parent with =, (lower(name)) with =, daterange(since, until) with &&) where (kind in ('GROUP', 'BRANCH'));
create index unit_of_sector on organization.unit (organization, sector) where kind = 'BRANCH';

create or replace view organization.v_unit as
  select id, organization, kind, name, folded, area, parent, path, since, until, covering, sector
  from organization.unit;
