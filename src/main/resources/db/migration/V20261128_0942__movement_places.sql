-- Places that belong to a movement, whoever of its organisations answers for them.
create table movement.place (
  movement uuid not null references movement.movement,
  place    uuid not null,
  put_by   uuid not null,
  put_at   timestamptz not null,
  primary key (movement, place)
);
create index place_by_putter on movement.place (put_by);
