-- What a unit became when its area was reorganised. A unit of a split ward has several successors, one of which is
-- the heaviest; a group has one.
create table organization.unit_succession (
  predecessor    uuid not null references organization.unit (id),
  successor      uuid not null references organization.unit (id),
  reorganization uuid not null,
  day            date not null,
  heaviest       boolean not null,
  primary key (predecessor, successor),
  check (predecessor <> successor)
);
create unique index one_heaviest_successor on organization.unit_succession (predecessor) where heaviest;
create index unit_succession_by_successor on organization.unit_succession (successor);
create index unit_succession_by_reorganization on organization.unit_succession (reorganization);

create view organization.v_unit_succession as
  select predecessor, successor, reorganization, day, heaviest from organization.unit_succession;

-- Roles in which units hold for a unit's work: those on its path and, once it or what it lay below was succeeded,
-- those that hold for the successors.
alter table organization.unit add column covering uuid[];
update organization.unit set covering = path;
alter table organization.unit alter column covering set not null;
alter table organization.unit add constraint covering_holds_the_path check (covering @> path);
create index unit_by_covering on organization.unit using gin (covering);

create or replace view organization.v_unit as
  select id, organization, kind, name, folded, area, parent, path, since, until, covering from organization.unit;

-- The membership in a former unit that this one goes on with.
alter table organization.membership add column continues uuid;
create index membership_by_continued on organization.membership (continues) where continues is not null;
