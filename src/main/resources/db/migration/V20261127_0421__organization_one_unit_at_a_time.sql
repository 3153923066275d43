-- A member is in one unit of an organisation on any day; besides, for a while, a guest of another (sinh hoạt tạm thời).
alter table organization.unit add constraint unit_of_organization unique (id, organization);
alter table organization.membership add column organization uuid;
update organization.membership m set organization = u.organization from organization.unit u where u.id = m.unit;
alter table organization.membership alter column organization set not null;
alter table organization.membership add constraint membership_in_the_units_organization
  foreign key (unit, organization) references organization.unit (id, organization);
alter table organization.membership add column temporary boolean not null default false;
-- First day in the organisation, kept over transfers and successions; without it, `since`.
alter table organization.membership add column joined date check (joined <= since);

-- Who was in several units at once stays in the one farthest down, in which their daily work is, and is a guest elsewhere.
with ranked as (
  select m.id, m.organization, m.person, daterange(m.since, m.last_day, '[]') as days,
         row_number() over (partition by m.organization, m.person
           order by m.last_day is null desc, cardinality(u.path) desc, m.since desc, m.id) as rank
  from organization.membership m join organization.unit u on u.id = m.unit)
update organization.membership m set temporary = true
from ranked r
where r.id = m.id and exists (
  select from ranked better
  where better.organization = r.organization and better.person = r.person
    and better.days && r.days and better.rank < r.rank);

-- Distribution column: person (it was unit), because where somebody is a member is one question about one person.
alter table organization.membership drop constraint membership_pkey;
alter table organization.membership add primary key (person, id);
create index membership_by_unit on organization.membership (unit);
alter table organization.membership add constraint member_of_one_unit exclude using gist
  (organization with =, person with =, daterange(since, last_day, '[]') with &&) where (not temporary);

create or replace view organization.v_membership as
  select id, unit, person, since, last_day, organization, temporary, joined from organization.membership;
