-- What is left of a name when marks, order and the middle Thị are not looked at: Nguyễn Thị Hoa, Nguyen Hoa, Hoa Nguyễn.
create function identity.name_key(folded text) returns text language sql immutable parallel safe
return (select coalesce(string_agg(word, ' ' order by word collate "C"), '')
        from unnest(string_to_array(folded, ' ')) as word where word <> 'thi');

-- Written once and known to be the same person as another: this one has gone on as that one. It signs nobody in.
alter table identity.person
  add column name_key text generated always as (identity.name_key(folded_name)) stored,
  add column same_as uuid references identity.person (id) check (same_as <> id);
create index person_gone_on on identity.person (same_as) where same_as is not null;

-- Reference table: what somebody decided about two people who looked alike. Undone, it stays as history.
create table identity.pair_decision (
  id         uuid primary key,
  first      uuid not null references identity.person (id),
  second     uuid not null references identity.person (id),
  verdict    text not null check (verdict in ('SAME', 'DIFFERENT', 'LATER')),
  kept       uuid,
  gone       uuid generated always as (case when kept = first then second when kept = second then first end) stored,
  asked_again_on date,
  decided_by uuid not null,
  decided_at timestamptz not null,
  undone_by  uuid,
  undone_at  timestamptz,
  check (first < second),
  check ((verdict = 'SAME') = (kept is not null)),
  check (kept in (first, second)),
  check ((verdict = 'LATER') = (asked_again_on is not null)),
  check ((undone_by is null) = (undone_at is null))
);
create unique index one_decision_of_a_pair on identity.pair_decision (first, second) where undone_at is null;
create unique index gone_on_once on identity.pair_decision (gone) where undone_at is null and gone is not null;

-- Which rows of which module followed, so that undoing brings back exactly these. What would have stood there twice was
-- set aside whole.
create table identity.followed_row (
  decision uuid not null references identity.pair_decision (id),
  position int not null,
  what     text not null check (what ~ '^[a-z]+\.[a-z_]+$'),
  key      uuid not null,
  part     uuid not null,
  aside    jsonb,
  primary key (decision, position)
);

-- Names for lists of people as they are now; whoever went on as another is found under that one.
create or replace view identity.v_person as
  select id, name, folded_name, phone is not null as has_phone
  from identity.person where erased_at is null and same_as is null;

-- Names for what somebody did, under whatever identity.
create view identity.v_person_name as
  select id, name, folded_name from identity.person where erased_at is null;

-- For comparing people without showing what is compared: equal digests are equal numbers, and nothing else.
create view identity.v_person_key as
  select id, name, folded_name, name_key, born, phone_digest, registered_at
  from identity.person where erased_at is null and same_as is null;

create view identity.v_pair_decision as
  select id, first, second, verdict, kept, gone, asked_again_on, decided_by, decided_at, undone_by, undone_at
  from identity.pair_decision;
