-- A city officer of an organisation asks its units for the figures of a period. The way of approval is data of each
-- request: its steps, to whom a return goes, and whether approval then begins anew.
create table outcome.report_request (
  id           uuid primary key,
  organization uuid not null,
  title        text not null check (char_length(title) between 1 and 200),
  indicators   text[] not null check (cardinality(indicators) between 1 and 30 and array_position(indicators, null) is null),
  first_day    date not null check (first_day between date '2000-01-01' and date '2200-01-01'),
  last_day     date not null check (last_day between date '2000-01-01' and date '2200-01-01'),
  due          date not null,
  tolerance    numeric(5, 2) not null check (tolerance between 0 and 100), -- percent of what is evidenced
  steps        text[] not null check (cardinality(steps) between 1 and 4
                                      and steps <@ array['UNIT', 'ABOVE', 'CITY', 'FRONT']
                                      and array_position(steps, null) is null),
  return_to    text not null check (return_to in ('UNIT', 'STEP_BACK')),
  restarts     boolean not null,
  opened_by    uuid not null,
  opened_at    timestamptz not null,
  check (first_day <= last_day)
);
create index report_request_newest on outcome.report_request (organization, opened_at);

-- Distribution column: unit. A unit's report; a correction of a locked one is a further version.
create table outcome.unit_report (
  request     uuid not null references outcome.report_request,
  unit        uuid not null,
  version     int not null check (version > 0),
  state       text not null check (state in ('DRAFT', 'SUBMITTED', 'LOCKED')),
  step        int not null check (step >= 0), -- how many of the request's steps are behind it
  revision    int not null default 1,         -- for two people who change it at once
  words       text not null default '' check (char_length(words) <= 2000),
  returned    text check (char_length(returned) between 1 and 1000), -- why it came back, while it is with the unit
  resumes     int not null default 0 check (resumes >= 0),           -- the step at which approval goes on
  written_by  uuid[] not null default '{}',
  approved_by uuid[] not null default '{}',
  changed_at  timestamptz not null,
  locked_at   timestamptz,
  primary key (request, unit, version),
  check ((state = 'LOCKED') = (locked_at is not null)),
  check (not written_by && approved_by),
  check (state = 'DRAFT' or cardinality(written_by) > 0),
  check (state <> 'LOCKED' or cardinality(approved_by) > 0)
);
create index unit_report_by_unit on outcome.unit_report (unit, state);
create unique index unit_report_one_open on outcome.unit_report (request, unit) where state <> 'LOCKED';

-- Distribution column: unit. What is evidenced is written down when the report is submitted: the book goes on.
create table outcome.unit_report_line (
  request   uuid not null,
  unit      uuid not null,
  version   int not null,
  indicator text not null references outcome.indicator,
  declared  numeric(18, 3) check (declared >= 0),
  evidenced numeric(18, 6),
  note      text not null default '' check (char_length(note) <= 500),
  primary key (request, unit, version, indicator),
  foreign key (request, unit, version) references outcome.unit_report (request, unit, version)
);

-- Distribution column: unit. Append-only.
create table outcome.unit_report_event (
  id      uuid primary key,
  request uuid not null,
  unit    uuid not null,
  version int not null,
  at      timestamptz not null,
  kind    text not null check (kind in ('SUBMITTED', 'APPROVED', 'RETURNED', 'LOCKED', 'REOPENED', 'REMINDED')),
  person  uuid,
  step    int not null,
  reason  text not null default '' check (char_length(reason) <= 1000)
);
create index unit_report_event_of on outcome.unit_report_event (request, unit, at);

-- What is locked stays as it was approved.
create function outcome.refuse_unlocking() returns trigger language plpgsql as $$
begin
  raise exception 'a locked report stays as it was approved: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger stays_locked before update or delete on outcome.unit_report
  for each row when (old.state = 'LOCKED') execute function outcome.refuse_unlocking();
create function outcome.refuse_line_of_locked() returns trigger language plpgsql as $$
declare
  line record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select from outcome.unit_report r
             where r.request = line.request and r.unit = line.unit and r.version = line.version and r.state = 'LOCKED') then
    raise exception 'a locked report stays as it was approved: % refused', tg_op using errcode = 'restrict_violation';
  end if;
  return line;
end $$;
create trigger stays_locked before insert or update or delete on outcome.unit_report_line
  for each row execute function outcome.refuse_line_of_locked();
create trigger append_only before update or delete or truncate on outcome.unit_report_event
  for each statement execute function outcome.refuse_change();
