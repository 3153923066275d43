-- What several organisations set out to do together: why, until when, for which figures, who does what.
create schema if not exists movement;

-- Reference table. The organisation that leads stands first, its unit too; partners answer to the terms.
create table movement.movement (
  id            uuid primary key,
  name          text not null check (char_length(name) between 1 and 160),
  folded        text not null,
  why           text not null check (char_length(why) between 1 and 4000),
  first_day     date not null check (first_day between date '2000-01-01' and date '2200-01-01'),
  last_day      date not null check (last_day between first_day and first_day + 3660),
  organizations uuid[] not null check (cardinality(organizations) between 1 and 40),
  units         uuid[] not null,
  terms         int not null default 1 check (terms > 0),
  sdg           text[] not null default '{}'
                check (array_to_string(sdg, ' ') ~ '^([0-9]{1,2}\.[0-9a-z]{1,2}( [0-9]{1,2}\.[0-9a-z]{1,2})*)?$'),
  state         text not null check (state in ('DRAFT', 'LAUNCHED', 'ENDED')),
  written_by    uuid not null,
  written_at    timestamptz not null,
  changed_by    uuid not null,
  launched_by   uuid,
  launched_at   timestamptz,
  ended_by      uuid,
  ended_on      date,
  came_of_it    text check (char_length(came_of_it) between 1 and 4000),
  version       int not null default 1,
  check (cardinality(units) = cardinality(organizations)),
  check (array_position(units, null) is null and array_position(organizations, null) is null),
  check ((state = 'DRAFT') = (launched_at is null)),
  check ((launched_at is null) = (launched_by is null)),
  check ((state = 'ENDED') = (ended_on is not null)),
  check (num_nulls(ended_on, ended_by, came_of_it) in (0, 3)),
  constraint launched_by_somebody_else check (launched_by <> written_by and launched_by <> changed_by)
);
create index movement_by_state on movement.movement (state, last_day desc, id);

-- What a partner answered to the terms; answers to earlier terms no longer count.
create table movement.answer (
  movement     uuid not null references movement.movement,
  terms        int not null,
  organization uuid not null,
  accepted     boolean not null,
  reason       text not null default '' check (char_length(reason) <= 500),
  by_person    uuid not null,
  at           timestamptz not null,
  primary key (movement, terms, organization),
  check (accepted or reason <> '')
);

-- A figure that is to be reached in the period: in some communes, or in the whole city where none is named.
create table movement.goal (
  id        uuid primary key,
  movement  uuid not null references movement.movement,
  indicator text not null,
  areas     uuid[] not null default '{}' check (array_position(areas, null) is null and cardinality(areas) <= 200),
  quantity  numeric(18, 3) not null check (quantity > 0 and quantity <= 1000000000),
  unique (movement, indicator, areas)
);

create table movement.task (
  id            uuid primary key,
  movement      uuid not null references movement.movement,
  what          text not null check (char_length(what) between 1 and 300),
  lead_unit     uuid not null,
  partner_units uuid[] not null default '{}',
  due           date not null,
  state         text not null check (state in ('OPEN', 'DOING', 'DONE', 'DROPPED')),
  note          text not null default '' check (char_length(note) <= 1000),
  changed_by    uuid not null,
  changed_at    timestamptz not null,
  check (lead_unit <> all (partner_units)),
  check (state not in ('DONE', 'DROPPED') or note <> '')
);
create index task_by_movement on movement.task (movement, due, id);

-- What became of it, step by step; kept as it happened.
create table movement.step (
  id        uuid primary key,
  movement  uuid not null references movement.movement,
  what      text not null check (what in ('WRITTEN', 'CHANGED', 'ACCEPTED', 'DECLINED', 'LAUNCHED', 'ENDED')),
  note      text not null default '' check (char_length(note) <= 500),
  organization uuid,
  by_person uuid not null,
  at        timestamptz not null
);
create index step_by_movement on movement.step (movement, at);

create function movement.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'what happened stays: % of % refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on movement.step
  for each row execute function movement.refuse_rewriting();
create trigger stays before update or delete on movement.answer
  for each row execute function movement.refuse_rewriting();

create view movement.v_movement as
  select id, name, folded, organizations, units, sdg, state, first_day, last_day, ended_on from movement.movement;
create view movement.v_goal as select movement, indicator, areas, quantity from movement.goal;
