-- Activities. Distribution column of every table: activity_id (activity.activity: id).
create schema activity;
create extension if not exists pg_trgm with schema public;

-- Parts of an outcome: as many as organisations, each above 0, together exactly 1.
create function activity.parts_make_one(parts numeric[]) returns boolean
  language sql immutable parallel safe
  return (select coalesce(sum(part), 0) = 1 and bool_and(part > 0 and part <= 1) from unnest(parts) part);

create function activity.all_different(ids uuid[]) returns boolean
  language sql immutable parallel safe
  return (select count(distinct id) = count(*) from unnest(ids) id);

create table activity.activity (
  id                  uuid primary key,
  title               text not null check (length(title) between 1 and 160),
  description         text not null check (length(description) <= 4000),
  bring               text not null check (length(bring) <= 500),
  lead_unit           uuid not null,
  host_unit           uuid not null,
  area                uuid not null,
  starts_at           timestamptz not null,
  ends_at             timestamptz not null,
  day                 date not null,
  capacity            int check (capacity between 1 and 100000),
  coming              int not null default 0,
  unplanned           boolean not null,
  series              uuid,
  series_day          date,
  -- The organisations that share the outcome, the leading one first; changing them raises terms, and
  -- earlier acceptances no longer count.
  share_organizations uuid[] not null,
  share_units         uuid[] not null,
  share_parts         numeric(7, 6)[] not null,
  terms               int not null default 1,
  state               text not null,
  step                int not null,
  secret              bytea not null check (length(secret) = 32),
  folded              text not null,
  version             int not null default 1,
  created_by          uuid not null,
  created_at          timestamptz not null,
  check (ends_at > starts_at and ends_at <= starts_at + interval '3 days'),
  check (coming >= 0 and (capacity is null or coming <= capacity)),
  check ((series is null) = (series_day is null)),
  check (cardinality(share_organizations) = cardinality(share_parts)
     and cardinality(share_units) = cardinality(share_parts)),
  check (activity.parts_make_one(share_parts)),
  check (activity.all_different(share_organizations)),
  check (share_units[1] = lead_unit)
);
create index activity_by_start on activity.activity (starts_at);
create index activity_by_day on activity.activity (area, day);
create index activity_by_lead on activity.activity (lead_unit, day);
create index activity_by_share_unit on activity.activity using gin (share_units);
create index activity_open on activity.activity (state, starts_at) where state in ('OPEN', 'RUNNING', 'REPORTED', 'RETURNED');
create index activity_by_series on activity.activity (series, series_day) where series is not null;
create index activity_by_words on activity.activity using gin (folded gin_trgm_ops);

-- Every change of state, as a chain: a step's from_state is the to_state of the step before it, and the
-- activity stands at the last step. An activity therefore cannot be in a state it did not reach.
create table activity.transition (
  activity_id uuid not null,
  step        int not null check (step >= 1),
  from_step   int,
  from_state  text not null,
  to_state    text not null,
  at          timestamptz not null,
  by_person   uuid,
  reason      text not null default '' check (length(reason) <= 1000),
  primary key (activity_id, step),
  unique (activity_id, step, to_state),
  check ((step = 1 and from_step is null) or from_step = step - 1),
  foreign key (activity_id, from_step, from_state) references activity.transition (activity_id, step, to_state),
  check ((from_state, to_state) in (
    ('NONE', 'DRAFT'), ('NONE', 'RUNNING'),
    ('DRAFT', 'OPEN'), ('DRAFT', 'CANCELLED'),
    ('OPEN', 'RUNNING'), ('OPEN', 'CANCELLED'),
    ('RUNNING', 'REPORTED'), ('RUNNING', 'CANCELLED'),
    ('REPORTED', 'CONFIRMED'), ('REPORTED', 'RETURNED'),
    ('RETURNED', 'REPORTED'),
    ('CONFIRMED', 'RETURNED'))),
  check (to_state not in ('RETURNED', 'CANCELLED') or length(reason) > 0)
);
alter table activity.activity add constraint activity_stands_at_its_last_step
  foreign key (id, step, state) references activity.transition (activity_id, step, to_state)
  deferrable initially deferred;

create table activity.site (
  activity_id uuid not null,
  id          uuid not null,
  position    int not null,
  name        text not null check (length(name) between 1 and 160),
  area        uuid not null,
  latitude    double precision check (latitude between -90 and 90),
  longitude   double precision check (longitude between -180 and 180),
  primary key (activity_id, id),
  check ((latitude is null) = (longitude is null)),
  foreign key (activity_id) references activity.activity (id)
);

-- A partner's yes or no to the shares of one version of the terms.
create table activity.acceptance (
  activity_id  uuid not null,
  organization uuid not null,
  terms        int not null,
  accepted     boolean not null,
  by_person    uuid not null,
  at           timestamptz not null,
  reason       text not null default '' check (length(reason) <= 1000),
  primary key (activity_id, organization, terms),
  check (accepted or length(reason) > 0),
  foreign key (activity_id) references activity.activity (id)
);

-- Who said they would come. A person is registered once per activity; coming again after leaving is
-- the same registration.
create table activity.registration (
  activity_id   uuid not null,
  id            uuid not null,
  person        uuid not null,
  site          uuid not null,
  state         text not null check (state in ('COMING', 'WAITING', 'LEFT')),
  way           text not null check (way in ('SELF', 'LEADER')),
  registered_at timestamptz not null,
  registered_by uuid,
  primary key (activity_id, id),
  unique (activity_id, person),
  foreign key (activity_id, site) references activity.site (activity_id, id)
);
create index registration_by_person on activity.registration (person);
create index registration_waiting on activity.registration (activity_id, registered_at, id) where state = 'WAITING';

-- Who was there. The key is the idempotency key: however often a scan is sent, one row.
create table activity.attendance (
  activity_id     uuid not null,
  registration_id uuid not null,
  site            uuid not null,
  way             text not null check (way in ('TICKET', 'SITE_CODE', 'TICKED', 'PAPER')),
  checked_in_at   timestamptz not null,
  checked_in_by   uuid,
  checked_out_at  timestamptz check (checked_out_at >= checked_in_at),
  primary key (activity_id, registration_id)
);

-- People who came as a group, by head-count.
create table activity.delegation (
  activity_id  uuid not null,
  id           uuid not null,
  site         uuid not null,
  name         text not null check (length(name) between 1 and 160),
  unit         uuid,
  head_count   int not null check (head_count between 1 and 50000),
  entered_by   uuid not null,
  entered_at   timestamptz not null,
  removed_at   timestamptz,
  primary key (activity_id, id),
  foreign key (activity_id, site) references activity.site (activity_id, id)
);

-- What the leader reported; each return and new report is the next revision. Nobody decides on their
-- own report.
create table activity.report (
  activity_id uuid not null,
  revision    int not null check (revision >= 1),
  words       text not null check (length(words) <= 4000),
  reported_by uuid not null,
  reported_at timestamptz not null,
  decision    text check (decision in ('CONFIRMED', 'RETURNED', 'REVERSED')),
  decided_by  uuid,
  decided_at  timestamptz,
  reason      text not null default '' check (length(reason) <= 1000),
  primary key (activity_id, revision),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  check (decided_by is null or decided_by <> reported_by),
  foreign key (activity_id) references activity.activity (id)
);

create table activity.result (
  activity_id uuid not null,
  revision    int not null,
  site        uuid not null,
  indicator   text not null,
  quantity    numeric(14, 3) not null check (quantity >= 0),
  primary key (activity_id, revision, site, indicator),
  foreign key (activity_id, revision) references activity.report (activity_id, revision),
  foreign key (activity_id, site) references activity.site (activity_id, id)
);
