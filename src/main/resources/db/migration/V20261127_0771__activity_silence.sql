-- After how many weeks without any activity a unit counts as silent. One row; reference table.
create table activity.silence_rule (
  one   boolean primary key default true check (one),
  weeks int not null check (weeks between 1 and 52)
);
insert into activity.silence_rule (weeks) values (4);

-- Who reminded a unit's officers, at most once a day; kept so that nobody is reminded by three people in turn.
-- Distribution column: unit.
create table activity.unit_reminder (
  unit      uuid not null,
  day       date not null,
  at        timestamptz not null,
  by_person uuid not null,
  told      int not null check (told >= 0),
  primary key (unit, day)
);
