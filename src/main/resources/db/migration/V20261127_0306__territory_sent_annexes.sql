-- The annex of a reorganisation's document, sent as a table: what became of its lines. Kept lines are in the plan;
-- refused ones are kept here to be mended and sent again.
create table territory.sent_annex (
  id        uuid primary key,
  plan      uuid not null references territory.plan (id),
  file      text not null check (char_length(file) <= 200),
  sent_by   uuid not null,
  sent_at   timestamptz not null,
  heads     text[] not null,
  kept      int not null check (kept >= 0),    -- lines that are in the plan now
  changed   int not null check (changed >= 0), -- new communes and parts that were not in it before, or otherwise
  unchanged int not null check (unchanged >= 0), -- lines that say nothing of what their area becomes
  cleaned   int not null check (cleaned >= 0)  -- lines from which invisible characters were taken
);
create index sent_annex_of_plan on territory.sent_annex (plan, sent_at desc);

create table territory.refused_line (
  annex     uuid not null references territory.sent_annex (id),
  line      int not null check (line > 0),
  cells     text[] not null,
  code      text not null,
  arguments jsonb not null,
  primary key (annex, line)
);
