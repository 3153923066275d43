-- A member moves to another unit of the organisation, or is its guest until a last day. One side asks, somebody of the other
-- side answers. A side that asks by name does not say who it is; that says the sending side when it accepts.
-- Distribution column: organization.
create table organization.transfer (
  organization    uuid not null,
  id              uuid not null,
  side            text not null check (side in ('SENDING', 'RECEIVING')), -- which asked
  from_unit       uuid not null,
  to_unit         uuid not null,
  person          uuid,
  membership      uuid,
  asked_name      text check (char_length(asked_name) between 1 and 100),
  day             date not null, -- first day in the other unit
  last_day        date check (last_day >= day), -- of a guest, included
  reason          text not null check (char_length(reason) <= 300),
  requested_by    uuid not null,
  requested_at    timestamptz not null,
  answer          text check (answer in ('ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  answered_by     uuid,
  answered_at     timestamptz,
  answer_reason   text not null default '' check (char_length(answer_reason) <= 300),
  next_membership uuid,
  primary key (organization, id),
  foreign key (from_unit, organization) references organization.unit (id, organization),
  foreign key (to_unit, organization) references organization.unit (id, organization),
  check (from_unit <> to_unit),
  check ((person is null) = (membership is null)),
  check ((side = 'SENDING') = (asked_name is null)),
  check (side = 'RECEIVING' or membership is not null),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  constraint answered_by_another check (answer = 'WITHDRAWN' or answered_by <> requested_by),
  check ((answer is not distinct from 'ACCEPTED') = (next_membership is not null)),
  check (answer is distinct from 'ACCEPTED' or membership is not null),
  check (answer is distinct from 'REFUSED' or answer_reason <> '')
);
create unique index one_open_transfer on organization.transfer (organization, membership)
  where answer is null and membership is not null;
create index transfer_by_id on organization.transfer (id);
create index transfer_waiting_from on organization.transfer (from_unit) where answer is null;
create index transfer_waiting_to on organization.transfer (to_unit) where answer is null;
create index transfer_by_person on organization.transfer (person);
