-- How far the demonstration city is built: after a kill it goes on, and nothing is made twice.
create schema demonstration;

create table demonstration.done (
  item uuid primary key
);

create table demonstration.begun (
  one boolean primary key default true check (one),
  day  date not null
);
