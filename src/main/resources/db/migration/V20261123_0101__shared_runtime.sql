-- Reference tables of the runtime itself: published events waiting for their listeners (Spring Modulith),
-- and jobs that run once in a cluster (db-scheduler).
create schema if not exists runtime;

create table runtime.event_publication (
  id                     uuid primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index event_publication_by_event on runtime.event_publication using hash (serialized_event);
create index event_publication_by_completion on runtime.event_publication (completion_date);

create table runtime.scheduled_task (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_by_execution on runtime.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on runtime.scheduled_task (last_heartbeat);
