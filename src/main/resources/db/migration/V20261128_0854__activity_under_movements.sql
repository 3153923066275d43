-- Work may belong to a movement that was launched.
alter table activity.activity add column movement uuid;
create index activity_by_movement on activity.activity (movement, day) where movement is not null;
