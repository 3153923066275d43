-- Reports that an officer goes through one after the other, in the order in which they waited when the
-- officer began. Distribution column: officer. Kept for a few days only.
create table activity.sitting (
  officer    uuid not null,
  id         uuid not null,
  activities uuid[] not null check (cardinality(activities) between 1 and 200),
  begun_at   timestamptz not null,
  primary key (officer, id)
);

-- A decision taken back a moment later: the same report waits again, as its next revision.
alter table activity.report drop constraint report_decision_check;
alter table activity.report add constraint report_decision_check
  check (decision in ('CONFIRMED', 'RETURNED', 'REVERSED', 'TAKEN_BACK'));
alter table activity.transition drop constraint transition_check1;
alter table activity.transition add constraint transition_is_a_step check ((from_state, to_state) in (
    ('NONE', 'DRAFT'), ('NONE', 'RUNNING'),
    ('DRAFT', 'OPEN'), ('DRAFT', 'CANCELLED'),
    ('OPEN', 'RUNNING'), ('OPEN', 'CANCELLED'),
    ('RUNNING', 'REPORTED'), ('RUNNING', 'CANCELLED'),
    ('REPORTED', 'CONFIRMED'), ('REPORTED', 'RETURNED'),
    ('RETURNED', 'REPORTED'),
    ('CONFIRMED', 'RETURNED'), ('CONFIRMED', 'REPORTED')));
-- What an officer decided a moment ago.
create index report_decided_lately on activity.report (decided_by, decided_at)
  where decision in ('CONFIRMED', 'RETURNED');
