-- Who looks after which place, and whose turn it is.
create schema if not exists care;

-- Reference table: numbers that rules use, from a day on. A change is a new row, so that any day can be judged by the
-- rules that were in force on it.
create table care.rule (
  code  text not null check (code ~ '^[a-z][a-z-]*$'),
  since date not null default '2000-01-01',
  value int not null,
  primary key (code, since)
);
insert into care.rule (code, value) values
  ('early-days', 2),         -- a round so many days before its turn counts for it
  ('grace-days', 1),         -- a turn not kept so many days after its day is missed
  ('late-days', 6),          -- until then it can still be made up
  ('remind-days', 1),        -- the reminder goes out so many days before
  ('stand-in-hours', 12),    -- then the sister group is asked for a stand-in too
  ('horizon-weeks', 8),      -- turns are written down so far ahead
  ('first-balance', 1), ('highest-balance', 4),
  ('at-risk-balance', 0), ('lapsed-balance', -1),
  ('members-per-place', 3),  -- a group looks after at most one place for so many members
  ('near-metres', 5000),     -- how far a place in another commune may be from what the group looks after already
  ('sample-percent', 10),    -- of rounds a second person confirms so many by lot
  ('far-metres', 300);       -- a photo taken further away makes a round odd

create function care.rule_on(asked text, on_day date) returns int language sql stable parallel safe
  return (select value from care.rule where code = asked and since <= on_day order by since desc limit 1);

-- Reference table: tens of thousands of rows in a whole country. A group asks, an officer accepts; from `since` to the day
-- before `until` it looks after the place. Unit and area stay those of their day; `follows` is the adoption it goes on from
-- after a hand-over or a reorganisation.
create table care.adoption (
  id           uuid primary key,
  place        uuid not null,
  area         uuid not null,
  unit         uuid not null,
  organization uuid not null,
  sister       uuid,
  successor    uuid,
  since        date not null,
  until        date,
  end_reason   text check (char_length(end_reason) between 1 and 500),
  end_kind     text check (end_kind in ('ENDED', 'HANDED_OVER', 'RELEASED', 'CLOSED', 'REORGANIZED')),
  rule         text not null check (char_length(rule) between 1 and 200),
  days_off     text not null default 'KEEP' check (days_off in ('KEEP', 'SKIP', 'MOVE')),
  moment       time not null,
  bring        text not null default '' check (char_length(bring) <= 500),
  state        text not null check (state in ('ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  asked_by     uuid not null,
  asked_at     timestamptz not null,
  decided_by   uuid,
  decided_at   timestamptz,
  refusal      text check (char_length(refusal) between 1 and 500),
  follows      uuid references care.adoption,
  written_to   date,
  version      int not null default 1,
  check (until >= since),
  check (sister <> unit),
  check ((until is null) = (end_kind is null) and (until is null) = (end_reason is null)),
  check (until is null or state = 'ACCEPTED'),
  check ((state = 'REFUSED') = (refusal is not null)),
  check ((state in ('ACCEPTED', 'REFUSED')) = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  constraint accepted_by_somebody_else check (decided_by <> asked_by),
  constraint one_adoption_at_a_time exclude using gist (place with =, daterange(since, until) with &&)
    where (state = 'ACCEPTED')
);
create unique index adoption_asked_once on care.adoption (place, unit) where state = 'ASKED';
create index adoption_by_unit on care.adoption (unit);
create index adoption_by_sister on care.adoption (sister) where sister is not null;
create index adoption_by_area on care.adoption (area);

-- Named duties: cleaning, watering, talking to people.
create table care.duty (
  adoption uuid not null references care.adoption,
  position int not null,
  words    text not null check (char_length(words) between 1 and 160),
  person   uuid,
  primary key (adoption, position)
);

-- Whose turn follows on whose. Whoever leaves the group is passed over without being struck off.
create table care.rota (
  adoption uuid not null references care.adoption,
  person   uuid not null,
  position int not null,
  away_from date,
  away_to   date,
  primary key (adoption, person),
  constraint rota_in_order unique (adoption, position) deferrable initially deferred,
  check ((away_from is null) = (away_to is null) and away_to >= away_from)
);
create index rota_by_person on care.rota (person);

-- Areas and days in which no turn counts (storm, flood, Tết of the city). One declares, another approves.
create table care.amnesty (
  id          uuid primary key,
  areas       uuid[] not null check (cardinality(areas) > 0 and array_position(areas, null) is null),
  first_day   date not null,
  last_day    date not null,
  words       text not null check (char_length(words) between 1 and 500),
  state       text not null check (state in ('DECLARED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  unit        uuid not null,
  declared_by uuid not null,
  declared_at timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  check (last_day between first_day and first_day + 92),
  check ((state in ('APPROVED', 'REFUSED')) = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  constraint approved_by_somebody_else check (decided_by <> declared_by)
);
create index amnesty_by_day on care.amnesty (first_day, last_day);

-- Distribution column: place. `week` is the Monday of its day. Who is on turn is `assignee`, and `stand_in` where somebody
-- took over (of the sister group: `stand_in_unit`). `moved_from` is the day of the rule where a day off moved it.
create table care.turn (
  id            uuid not null,
  adoption      uuid not null references care.adoption,
  place         uuid not null,
  area          uuid not null,
  unit          uuid not null,
  day           date not null,
  week          date not null generated always as (day - (extract(isodow from day)::int - 1)) stored,
  moved_from    date,
  assignee      uuid,
  stand_in      uuid,
  stand_in_unit uuid,
  state         text not null check (state in ('DUE', 'KEPT', 'MISSED', 'EXCUSED')),
  reminded_at   timestamptz,
  kept_round    uuid,
  kept_on       date,
  missed_on     date,
  amnesty       uuid references care.amnesty,
  version       int not null default 1,
  primary key (place, id),
  constraint one_turn_a_day unique (place, adoption, day),
  check ((state = 'KEPT') = (kept_round is not null and kept_on is not null)),
  check ((kept_round is null) = (kept_on is null)),
  check ((state = 'EXCUSED') <= (amnesty is not null)),
  check ((state = 'MISSED') <= (missed_on is not null)),
  check ((stand_in is null) = (stand_in_unit is null))
);
create index turn_by_id on care.turn (id);
create index turn_by_day on care.turn (day) where state = 'DUE';
create index turn_by_adoption on care.turn (adoption, day);
create index turn_by_area on care.turn (area, week);
create index turn_by_assignee on care.turn (assignee, day) where assignee is not null;
create index turn_by_stand_in on care.turn (stand_in, day) where stand_in is not null;

-- "I can't be there": whoever of the group takes it first has it; after some hours the sister group is asked too.
create table care.stand_in_call (
  id         uuid primary key,
  place      uuid not null,
  turn       uuid not null,
  asked_by   uuid not null,
  asked_for  uuid,
  asked_at   timestamptz not null,
  widens_at  timestamptz not null,
  widened_at timestamptz,
  state      text not null check (state in ('OPEN', 'TAKEN', 'WITHDRAWN', 'OVER')),
  taken_by   uuid,
  taken_unit uuid,
  taken_at   timestamptz,
  foreign key (place, turn) references care.turn (place, id) on delete cascade,
  check ((state = 'TAKEN') = (taken_by is not null)),
  check ((taken_by is null) = (taken_at is null) and (taken_by is null) = (taken_unit is null))
);
create unique index stand_in_call_one_open on care.stand_in_call (place, turn) where state in ('OPEN', 'TAKEN');
create index stand_in_call_to_widen on care.stand_in_call (widens_at) where state = 'OPEN' and widened_at is null;

-- In force today or later; whoever asks for a day compares `since` and `until`.
create view care.v_adoption as
  select id, place, area, unit, organization, sister, successor, since, until, rule, moment
  from care.adoption where state = 'ACCEPTED';
create view care.v_turn as
  select id, adoption, place, area, unit, day, week, state, kept_round, kept_on from care.turn;
create view care.v_amnesty as
  select a.id, area, a.first_day, a.last_day, a.words
  from care.amnesty a cross join lateral unnest(a.areas) as area where a.state = 'APPROVED';
