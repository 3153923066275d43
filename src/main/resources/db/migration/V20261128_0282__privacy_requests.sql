-- What people ask about the data that is kept of them, and until when they are to be answered.
create schema if not exists privacy;

-- Law 91/2025/QH15 (in force 1/1/2026) and Decree 356/2025/NĐ-CP: a reply within 2 working days; withdrawal, restriction and
-- objection carried out within 15 days, 20 when a third party has to stop too; seeing, correcting and deleting within
-- 10, 20 with a third party; once longer by at most 15. Complaints: 30 days (Law on Complaints 02/2011/QH13, art. 28). `waiting_days`
-- is ours: so long an erasure can be taken back. Reference table: what the State or the city decides is changed here.
create table privacy.time_limit (
  kind               text primary key,
  reply_working_days int not null check (reply_working_days between 1 and 10),
  days               int not null check (days between 1 and 60),
  days_third_party   int not null check (days_third_party >= days),
  extension_days     int not null check (extension_days between 0 and 15),
  waiting_days       int not null check (waiting_days between 0 and 10)
);
insert into privacy.time_limit values
  ('SEE',      2, 10, 20, 15, 0),
  ('CORRECT',  2, 10, 20, 15, 0),
  ('ERASE',    2, 10, 20, 15, 7),
  ('RESTRICT', 2, 15, 20, 15, 0),
  ('OBJECT',   2, 15, 20, 15, 0),
  ('WITHDRAW', 2, 15, 20, 15, 0),
  ('COMPLAIN', 2, 30, 30, 15, 0);

-- Distribution column: id. `unit` is where the person belongs; without one the city's administrators answer.
create table privacy.request (
  id               uuid primary key,
  year             int not null,
  number           int not null check (number > 0),
  person           uuid not null,
  unit             uuid,
  kind             text not null references privacy.time_limit (kind),
  means            text not null check (means in ('SELF', 'PHONE', 'PAPER')),
  filed_by         uuid not null,
  received_at      timestamptz not null,
  words            text not null default '' check (char_length(words) <= 2000),
  field            text check (field in ('NAME', 'BORN')),
  value            text check (char_length(value) between 1 and 100),
  third_party      boolean not null default false,
  reply_due        date not null,
  due              date not null,
  state            text not null check (state in ('RECEIVED', 'TAKEN', 'WAITING', 'DONE', 'REFUSED', 'TAKEN_BACK')),
  taken_by         uuid,
  replied_at       timestamptz,
  extended_at      timestamptz,
  extension_reason text check (char_length(extension_reason) between 1 and 1000),
  confirmed_by     uuid,
  carry_out_at     timestamptz,
  decided_by       uuid,
  decided_at       timestamptz,
  answer           text not null default '' check (char_length(answer) <= 2000),
  version          int not null default 1,
  unique (year, number),
  check ((means = 'SELF') = (filed_by = person)),
  check (value is null or field is not null),
  check (field is null or kind = 'CORRECT'),
  check ((extended_at is null) = (extension_reason is null)),
  check ((state = 'WAITING') <= (kind = 'ERASE' and carry_out_at is not null and confirmed_by is not null)),
  check ((state in ('DONE', 'REFUSED', 'TAKEN_BACK')) = (decided_at is not null)),
  check (state <> 'REFUSED' or answer <> ''),
  -- Whoever wrote down that somebody else wants to be erased does not also decide it.
  constraint erasure_takes_two check (kind <> 'ERASE' or means = 'SELF' or confirmed_by is distinct from filed_by)
);
create unique index one_erasure_at_a_time on privacy.request (person)
  where kind = 'ERASE' and state in ('RECEIVED', 'TAKEN', 'WAITING');
create index request_by_person on privacy.request (person);
create index request_open on privacy.request (due) where state in ('RECEIVED', 'TAKEN', 'WAITING');
create index request_by_unit on privacy.request (unit);

-- What happened to a request, in order. Distribution column: request.
create table privacy.step (
  request uuid not null references privacy.request (id),
  seq     int not null,
  at      timestamptz not null,
  kind    text not null check (kind in ('FILED', 'TAKEN', 'EXTENDED', 'CONFIRMED', 'DONE', 'REFUSED', 'TAKEN_BACK')),
  by      uuid,
  words   text not null default '' check (char_length(words) <= 2000),
  primary key (request, seq)
);
