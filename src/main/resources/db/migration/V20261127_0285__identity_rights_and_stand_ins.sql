-- A role may be given in part, and with a word why.
alter table identity.granted_role
  add column only_permissions text[] check (cardinality(only_permissions) > 0),
  add column why              text not null default '' check (char_length(why) <= 300),
  add constraint grant_of_person unique (id, person);

-- Reference table: what may be handed on while somebody is away. Who gives rights, lets people in on their word or
-- administers the installation does it in person: from these, more could be made than was handed on.
create table identity.lendable_permission (
  permission text primary key check (permission ~ '^[a-z]+\.[a-z-]+$')
);
insert into identity.lendable_permission values
  ('activity.plan'), ('activity.lead'), ('activity.confirm'), ('members.manage'), ('photos.review'), ('units.manage'),
  ('figures.look'), ('figures.summarize');

-- Reference tables: rights handed on during absence. What is handed on are grants of the giver's own (the foreign keys
-- say whose), so there is no chain; what it amounts to on a day is worked out in v_right from the grant as it is
-- then, so it is never more than the giver holds and ends with it.
create table identity.stand_in (
  id        uuid primary key,
  giver     uuid not null,
  deputy    uuid not null,
  first_day date not null,
  last_day  date not null,
  why       text not null default '' check (char_length(why) <= 300),
  given_at  timestamptz not null,
  ended_at  timestamptz,
  ended_by  uuid,
  unique (id, giver),
  check (giver <> deputy),
  check (first_day <= last_day),
  check (last_day - first_day <= 92), -- longer is no absence but another's office
  check ((ended_at is null) = (ended_by is null))
);
create index stand_in_by_deputy on identity.stand_in (deputy);
create index stand_in_by_giver on identity.stand_in (giver);

create table identity.stand_in_grant (
  stand_in   uuid not null,
  giver      uuid not null,
  granted    uuid not null,
  primary key (stand_in, granted),
  foreign key (stand_in, giver) references identity.stand_in (id, giver),
  foreign key (granted, giver) references identity.granted_role (id, person)
);
create index stand_in_grant_by_grant on identity.stand_in_grant (granted);

create table identity.stand_in_permission (
  stand_in   uuid not null references identity.stand_in (id),
  permission text not null references identity.lendable_permission (permission),
  primary key (stand_in, permission)
);

-- Who may do what in which scope, own and handed on, with its days. The one place where this is worked out.
create view identity.v_right as
  select g.person, held.permission, g.scope, g.first_day, g.last_day, g.id as granted, g.role,
         null::uuid as stand_in, null::uuid as giver
  from identity.granted_role g
  join identity.role_permission held on held.role = g.role
    and (g.only_permissions is null or held.permission = any(g.only_permissions))
  where g.ended_at is null
  union all
  select d.deputy, held.permission, g.scope, greatest(d.first_day, g.first_day), least(d.last_day, g.last_day), g.id,
         g.role, d.id, d.giver
  from identity.stand_in d
  join identity.stand_in_grant on_loan on on_loan.stand_in = d.id
  join identity.granted_role g on g.id = on_loan.granted and g.ended_at is null
  join identity.stand_in_permission p on p.stand_in = d.id
  join identity.role_permission held on held.role = g.role and held.permission = p.permission
    and (g.only_permissions is null or held.permission = any(g.only_permissions))
  where d.ended_at is null and d.first_day <= g.last_day and g.first_day <= d.last_day;

-- In whose place something was done.
alter table identity.audit add column in_place_of uuid check (in_place_of <> person);

create or replace view identity.v_granted_role as
  select id, person, role, scope, first_day, last_day, only_permissions, why, granted_by, granted_at
  from identity.granted_role where ended_at is null;
create or replace view identity.v_role_history as
  select id, person, role, scope, first_day, last_day, ended_at, only_permissions, why, granted_by, granted_at, ended_by
  from identity.granted_role;
create view identity.v_role_permission as
  select role, permission from identity.role_permission;
