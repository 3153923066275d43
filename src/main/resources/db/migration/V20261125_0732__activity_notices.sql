-- What everybody who registered is told, with its reason; also shown on the activity's page and on tickets.
create table activity.notice (
  activity_id   uuid not null,
  id            uuid not null,
  at            timestamptz not null,
  kind          text not null check (kind in ('CANCELLED', 'POSTPONED')),
  reason        text not null check (length(reason) between 1 and 1000),
  starts_before timestamptz not null,
  starts_after  timestamptz,
  by_person     uuid not null,
  primary key (activity_id, id),
  check ((kind = 'POSTPONED') = (starts_after is not null)),
  foreign key (activity_id) references activity.activity (id)
);
