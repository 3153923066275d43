-- A turn can be made up until the next one comes near: no number of days of its own. How far is told from the edge of the
-- group's commune.
delete from care.rule where code = 'late-days';
update care.rule set value = 2000 where code = 'near-metres';
-- From this hour on the people of the next days are reminded.
insert into care.rule (code, value) values ('remind-hour', 17);

-- A leader set who comes: the rotation leaves it so.
alter table care.turn add column fixed boolean not null default false;

-- Distribution column: place. Which of a round's photos shows the place before, and which after.
create table care.round_photo (
  place uuid not null,
  round uuid not null,
  photo text not null check (photo ~ '^[0-9a-f]{64}$'),
  moment text not null check (moment in ('BEFORE', 'AFTER')),
  primary key (place, round, photo),
  foreign key (place, round) references care.round (place, id)
);
