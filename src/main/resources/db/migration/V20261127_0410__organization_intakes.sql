-- Lists that people send: each is read, checked, decided upon, applied and, while nothing else touched what it
-- changed, taken back. Kept for a while for that reason, then forgotten; what was applied stays.

-- Distribution column: id. Few rows.
create table organization.intake (
  id              uuid primary key,
  kind            text not null check (kind in ('MEMBERS', 'GROUPS', 'OFFICERS')),
  organization    uuid not null references organization.organization (id),
  unit            uuid not null references organization.unit (id),
  file_name       text not null check (char_length(file_name) between 1 and 200),
  fingerprint     bytea not null,
  state           text not null check (state in ('SENT', 'CHECKING', 'CHECKED', 'PROPOSED', 'APPLYING', 'APPLIED',
                                                 'TAKING_BACK', 'TAKEN_BACK', 'DISCARDED')),
  version         int not null default 1,
  sent_by         uuid not null,
  sent_at         timestamptz not null,
  heads           jsonb not null,
  head_line       int not null check (head_line >= 0),
  layout          text not null,
  columns         jsonb,
  since           date,
  consent_words   text,   -- what the members agreed to on paper; without it no telephone number is kept
  guardians_agree boolean not null default false,
  read_to         int not null default 0,
  read_whole      boolean not null default false,
  problem         text,   -- why the file could not be read to its end
  problem_with    jsonb,
  proposed_by     uuid,
  proposed_at     timestamptz,
  applied_by      uuid,
  applied_at      timestamptz,
  finished_at     timestamptz,
  taken_back_by   uuid,
  taken_back_at   timestamptz,
  forgotten_at    timestamptz,
  check ((columns is null) = (state = 'SENT') or state = 'DISCARDED'),
  check ((applied_by is null) = (state in ('SENT', 'CHECKING', 'CHECKED', 'PROPOSED', 'DISCARDED'))),
  check ((finished_at is null) or state in ('APPLIED', 'TAKING_BACK', 'TAKEN_BACK')),
  check ((taken_back_by is null) = (state not in ('TAKING_BACK', 'TAKEN_BACK'))),
  -- Rights are given by two people.
  constraint officers_by_two check (kind <> 'OFFICERS' or applied_by is null
                                    or (proposed_by is not null and proposed_by <> applied_by)),
  check (state <> 'PROPOSED' or (kind = 'OFFICERS' and proposed_by is not null))
);
create index intake_by_unit on organization.intake (unit, sent_at);
create index intake_at_work on organization.intake (sent_at) where state in ('CHECKING', 'APPLYING', 'TAKING_BACK');
create index intake_to_forget on organization.intake (sent_at) where forgotten_at is null;

-- The file as it was sent, sealed: it holds what its sender has in a list, telephone numbers included.
create table organization.intake_file (
  intake uuid primary key references organization.intake (id),
  sealed bytea not null
);

-- Distribution column: intake. A line of the list: what was read in it (telephone numbers sealed), and what becomes
-- of it. Without an outcome it is still to be checked. `before` is the membership that a new one takes the place of;
-- of a new group, the area it lies in.
create table organization.intake_row (
  intake          uuid not null,
  line            int not null,
  typed           jsonb not null,
  cleaned         boolean not null,
  name            text not null,
  folded          text not null,
  phone           bytea,
  phone_key       bytea,
  born            smallint,
  guardian        text,
  guardian_phone  bytea,
  since           date,
  last_day        date,
  area_typed      text not null,
  unit_typed      text not null,
  role            text,
  fingerprint     bytea not null,
  occurrence      int not null default 1,
  repeats         int,
  shares          int,     -- the first line that has this number under another name
  outcome         text check (outcome in ('NEW', 'CHANGED', 'SAME', 'DOUBTFUL', 'REFUSED', 'LEFT_OUT')),
  reasons         text[] not null default '{}',
  notes           text[] not null default '{}',
  doubt           text,
  candidates      uuid[] not null default '{}',
  others          int not null default 0,
  unit_decided    uuid,
  subject_decided text,
  place_decided   text check (place_decided in ('MOVE', 'BOTH')),
  left_out        boolean not null default false,
  unit            uuid,
  subject         uuid not null,
  fresh           boolean not null default false,
  target          uuid not null,
  before          uuid,
  applied         boolean not null default false,
  undone          boolean,
  primary key (intake, line),
  check ((doubt is not null) = (coalesce(outcome, '') = 'DOUBTFUL')),
  check (cardinality(reasons) = 0 or outcome = 'REFUSED'),
  check (outcome <> 'REFUSED' or cardinality(reasons) > 0),
  check (not applied or outcome in ('NEW', 'CHANGED')),
  check (undone is null or applied)
);
create index intake_row_to_check on organization.intake_row (intake, line) where outcome is null;
create index intake_row_to_apply on organization.intake_row (intake, line) where not applied;
create index intake_row_by_subject on organization.intake_row (intake, subject);
create index intake_row_by_outcome on organization.intake_row (intake, outcome, line);

-- Which column means what in lists of this layout (its folded heads), so that the next one like it needs no question.
create table organization.intake_layout (
  organization uuid not null references organization.organization (id),
  kind         text not null,
  layout       text not null,
  columns      jsonb not null,
  used_at      timestamptz not null,
  primary key (organization, kind, layout)
);

-- Distribution column: unit. What a line became, found again by a keyed digest of the line when the same list, or one
-- with the same lines, is sent once more: it changes nothing, also where people had to decide.
create table organization.intake_origin (
  unit        uuid not null,
  fingerprint bytea not null,
  occurrence  int not null,
  subject     uuid not null,
  target      uuid not null,
  primary key (unit, fingerprint, occurrence)
);
create index intake_origin_by_target on organization.intake_origin (target);
