-- What was done, and what follows when nothing was.

-- Whether a round is looked at by a second person follows from the round's id and the month's seed, so anyone can draw
-- the sample again. The seed's digest is public from the start of the month, the seed once the month is over: until then
-- nobody can choose an id that is not drawn.
create table care.sample_seed (
  month  date primary key check (extract(day from month) = 1),
  seed   text not null check (seed ~ '^[0-9a-f]{64}$'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$')
);

-- Distribution column: place. `checks` are the codes of the check-list that were ticked, with all that were asked:
-- {"asked": [...], "ticked": [...]}. A round that is sampled waits for a second person, every other one counts at once.
create table care.round (
  id           uuid not null,
  place        uuid not null,
  area         uuid not null,
  adoption     uuid not null references care.adoption,
  turn         uuid,
  unit         uuid not null,
  organization uuid not null,
  day          date not null,
  week         date not null generated always as (day - (extract(isodow from day)::int - 1)) stored,
  done_by      uuid not null,
  entered_by   uuid not null,
  sent_at      timestamptz not null,
  checks       jsonb not null check (checks ?& array['asked', 'ticked']),
  note         text not null default '' check (char_length(note) <= 2000),
  plants_alive int check (plants_alive between 0 and 1000000),
  unreminded   boolean not null default false,
  sampled      boolean not null,
  odd          text[] not null default '{}' check (odd <@ array['PHOTO_FAR', 'PHOTO_SEEN', 'NO_PHOTO', 'NEW_GROUP']),
  state        text not null check (state in ('SENT', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  decided_by   uuid,
  decided_at   timestamptz,
  refusal      text check (char_length(refusal) between 1 and 500),
  version      int not null default 1,
  primary key (place, id),
  foreign key (place, turn) references care.turn (place, id),
  check (sampled or state <> 'SENT'),
  check ((decided_by is null) = (decided_at is null)),
  check (state <> 'CONFIRMED' or sampled = (decided_by is not null)),
  check ((state = 'REFUSED') = (refusal is not null)),
  check (state <> 'REFUSED' or decided_by is not null),
  constraint confirmed_by_somebody_else check (decided_by <> done_by and decided_by <> entered_by)
);
create unique index round_one_for_a_turn on care.round (place, turn) where state in ('SENT', 'CONFIRMED');
create index round_by_id on care.round (id);
create index round_by_day on care.round (place, day);
create index round_by_area on care.round (area, week);
create index round_waiting on care.round (sent_at) where state = 'SENT';
create index round_by_person on care.round (done_by);

-- Reference table: what follows on missed turns, from a day on. A step is taken when so many turns in a row were missed
-- or so many days without amnesty have passed since the first of them, and the step before was told `wait` days ago;
-- `below_zero`: only where the balance is below zero too.
create table care.ladder_step (
  code       text not null check (code in ('MISSED', 'REMINDER', 'STAND_IN', 'SISTER', 'OFFICER', 'RELEASED')),
  since      date not null default '2000-01-01',
  position   int not null,
  misses     int check (misses > 0),
  days       int check (days >= 0),
  wait       int not null check (wait >= 0),
  below_zero boolean not null default false,
  standing   text not null check (standing in ('KEPT', 'AT_RISK', 'LAPSED')),
  primary key (code, since),
  check (num_nonnulls(misses, days) > 0)
);
insert into care.ladder_step (code, position, misses, days, wait, below_zero, standing) values
  ('MISSED',   1, 1,    null, 0, false, 'KEPT'),
  ('REMINDER', 2, null, 3,    0, false, 'AT_RISK'),
  ('STAND_IN', 3, 2,    5,    1, false, 'AT_RISK'),
  ('SISTER',   4, 2,    14,   2, false, 'AT_RISK'),
  ('OFFICER',  5, 3,    28,   3, false, 'LAPSED'),
  ('RELEASED', 6, 4,    90,   14, true, 'LAPSED');

-- Append-only: every step that was taken, with the rule it came from and what was counted.
create table care.ladder_entry (
  id         uuid primary key,
  place      uuid not null,
  area       uuid not null,
  adoption   uuid not null references care.adoption,
  unit       uuid not null,
  step       text not null,
  rule_since date not null,
  position   int not null,
  first_turn uuid not null,
  first_day  date not null,
  day        date not null,
  misses     int not null check (misses > 0),
  days       int not null check (days >= 0),
  balance    int not null,
  taken_at   timestamptz not null,
  foreign key (step, rule_since) references care.ladder_step (code, since),
  constraint a_step_once unique (adoption, first_day, step)
);
create index ladder_entry_by_place on care.ladder_entry (place, day);

-- What an amnesty declared afterwards took back; the step itself stays to be read.
create table care.ladder_annulled (
  entry   uuid primary key references care.ladder_entry,
  amnesty uuid not null references care.amnesty,
  at      timestamptz not null
);

create function care.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what happened stays written down: % of % refused', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on care.ladder_entry
  for each row execute function care.refuse_change();
create trigger stays before update or delete on care.ladder_annulled
  for each row execute function care.refuse_change();

-- One row for every nightly run, the newest first to read.
create table care.ladder_run (
  id         uuid primary key,
  day        date not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  places     int not null default 0,
  missed     int not null default 0,
  excused    int not null default 0,
  steps      int not null default 0,
  released   int not null default 0
);
create unique index ladder_run_once on care.ladder_run (day);

-- Derived from turns and steps, by care.stand; kept so that maps and lists read it. A place that was never adopted has
-- none; one whose adoption is over keeps its last.
create table care.standing (
  place    uuid primary key,
  area     uuid not null,
  adoption uuid not null,
  unit     uuid not null,
  balance  int not null,
  state    text not null check (state in ('KEPT', 'AT_RISK', 'LAPSED')),
  step     text,
  since    date not null,
  last_kept date
);
create index standing_by_area on care.standing (area, state);

create view care.v_round as
  select id, place, area, adoption, turn, unit, organization, day, week, state, sampled, plants_alive, unreminded
  from care.round;
create view care.v_standing as select place, area, adoption, unit, balance, state, step, since from care.standing;
create view care.v_ladder as
  select e.id, e.place, e.area, e.adoption, e.step, e.day, e.misses, e.days, e.balance
  from care.ladder_entry e where not exists (select from care.ladder_annulled a where a.entry = e.id);
