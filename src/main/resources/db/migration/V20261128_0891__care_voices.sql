-- What citizens say: reports of neglected places, and needs. Nothing about the person who says it is kept; they
-- follow it by an address of which only a digest is here.
create schema if not exists care;

-- Reference table: what a report or a need is about.
create table care.voice_kind (
  code     text primary key check (code ~ '^[a-z][a-z-]*$'),
  sort     text not null check (sort in ('REPORT', 'NEED')),
  names    jsonb not null check (names ?& array['vi', 'en', 'ar']),
  position int not null,
  until    date,
  unique (sort, position),
  unique (code, sort)
);
insert into care.voice_kind (code, sort, position, names) values
  ('rubbish',       'REPORT', 1, '{"vi": "Đống rác", "en": "Heap of rubbish", "ar": "كومة نفايات"}'),
  ('dead-plants',   'REPORT', 2, '{"vi": "Cây, hoa bị chết", "en": "Dead plants", "ar": "نباتات ميتة"}'),
  ('broken-light',  'REPORT', 3, '{"vi": "Đèn hỏng", "en": "Broken light", "ar": "مصباح معطّل"}'),
  ('blocked-drain', 'REPORT', 4, '{"vi": "Cống, rãnh bị tắc", "en": "Blocked drain", "ar": "مجرى مسدود"}'),
  ('damage',        'REPORT', 5, '{"vi": "Hư hỏng khác", "en": "Something broken", "ar": "شيء مكسور"}'),
  ('other-report',  'REPORT', 6, '{"vi": "Việc khác", "en": "Something else", "ar": "شيء آخر"}'),
  ('flooding',      'NEED',   1, '{"vi": "Ngập nước, thoát nước", "en": "Flooding and drainage", "ar": "الفيضان والصرف"}'),
  ('bins',          'NEED',   2, '{"vi": "Thùng rác, thu gom rác", "en": "Bins and collection", "ar": "حاويات وجمع نفايات"}'),
  ('lighting',      'NEED',   3, '{"vi": "Chiếu sáng", "en": "Lighting", "ar": "الإنارة"}'),
  ('greenery',      'NEED',   4, '{"vi": "Cây xanh, hoa", "en": "Trees and flowers", "ar": "أشجار وأزهار"}'),
  ('lane',          'NEED',   5, '{"vi": "Đường, ngõ, kiệt", "en": "Roads and lanes", "ar": "طرق وأزقة"}'),
  ('company',       'NEED',   6, '{"vi": "Người cần được thăm hỏi, giúp đỡ", "en": "Somebody who needs a visit or help", "ar": "شخص يحتاج إلى زيارة أو مساعدة"}'),
  ('children',      'NEED',   7, '{"vi": "Trẻ em, chỗ chơi, học tập", "en": "Children, play and learning", "ar": "الأطفال واللعب والتعلم"}'),
  ('learning',      'NEED',   8, '{"vi": "Hướng dẫn, tập huấn", "en": "Guidance and training", "ar": "إرشاد وتدريب"}'),
  ('other-need',    'NEED',   9, '{"vi": "Nhu cầu, ý kiến khác", "en": "Another need or suggestion", "ar": "حاجة أو اقتراح آخر"}');

-- Reference table: terms, in working days until the answer and after it until the unit above is told, in days for
-- the rest; metres.
create table care.voice_rule (
  sort              text primary key check (sort in ('REPORT', 'NEED')),
  answer_days       int not null check (answer_days between 1 and 90),
  above_days        int not null check (above_days between 0 and 90),
  close_days        int not null check (close_days between 1 and 365),
  near_metres       int not null check (near_metres between 1 and 5000),
  far_metres        int not null check (far_metres between 10 and 50000),
  keep_refused_days int not null check (keep_refused_days between 1 and 3650),
  keep_held_days    int not null check (keep_held_days between 1 and 3650),
  organization      text not null
);
comment on column care.voice_rule.organization is 'code of the organisation whose unit answers where no unit is known';
insert into care.voice_rule values
  ('REPORT',  5, 2, 14, 50, 300, 30, 180, 'front'),
  ('NEED',   15, 5, 30, 50, 300, 30, 180, 'front');

-- Distribution column: area would move with a reorganisation, so id.
create table care.voice (
  id           uuid primary key,
  sort         text not null check (sort in ('REPORT', 'NEED')),
  reference    text not null unique check (reference ~ '^[2-9A-HJ-NP-Z]{8}$'),
  follow       bytea not null unique check (octet_length(follow) = 32),
  kind         text not null,
  place        uuid,
  area         uuid not null,
  residential  uuid,
  for_group    boolean not null default false,
  latitude     double precision check (latitude between -90 and 90),
  longitude    double precision check (longitude between -180 and 180),
  whereabouts  text not null default '' check (char_length(whereabouts) <= 200),
  words        text not null default '' check (char_length(words) <= 4000),
  folded       text not null default '',
  mentions     text[] not null default '{}' check (mentions <@ array['PERSON', 'PHONE', 'PLATE', 'NUMBER']),
  language     text not null check (language in ('vi', 'en', 'ar')),
  origin       text not null check (origin in ('PAGE', 'OPEN311')),
  api_key      uuid,
  media_url    text check (char_length(media_url) between 1 and 1000),
  received_at  timestamptz not null,
  day          date not null,
  first_due    date not null,
  due          date not null,
  above_from   date not null,
  told_above   timestamptz,
  unit         uuid not null,
  group_unit   uuid,
  state        text not null default 'RECEIVED'
               check (state in ('RECEIVED', 'TAKEN', 'ANSWERED', 'CLOSED', 'REFUSED')),
  taken_unit   uuid,
  answer       text check (char_length(answer) between 1 and 2000),
  answered_at  timestamptz,
  answered_by  uuid,
  answer_unit  uuid,
  first_reply date,
  shown_by     uuid,
  refusal      text check (refusal in ('PERSON', 'NOT_A_PLACE', 'SAME', 'OTHER')),
  refusal_words text check (char_length(refusal_words) between 1 and 1000),
  same_as      uuid references care.voice (id),
  closed_at    timestamptz,
  released_at  timestamptz,
  released_by  uuid,
  words_shown  boolean not null default false,
  reopened     boolean not null default false,
  forgotten_at timestamptz,
  version      int not null default 1,
  foreign key (kind, sort) references care.voice_kind (code, sort),
  check ((latitude is null) = (longitude is null)),
  constraint a_group_speaks_for_itself check (not for_group or sort = 'NEED' and residential is not null),
  check (first_due >= day and due >= first_due and above_from >= due),
  check ((state = 'TAKEN') <= (taken_unit is not null)),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  constraint answered_has_an_answer check (state not in ('ANSWERED', 'CLOSED') or answer is not null),
  constraint answered_once_for_the_count check (answer is null or first_reply is not null),
  constraint refused_says_why check ((state = 'REFUSED') = (refusal is not null)),
  constraint same_as_another check ((refusal is not distinct from 'SAME') = (same_as is not null) and same_as <> id),
  constraint closed_has_its_moment check ((state = 'CLOSED') = (closed_at is not null)),
  constraint released_by_somebody check ((released_at is null) = (released_by is null)),
  constraint words_wait_for_release check (not words_shown or released_at is not null),
  constraint a_second_person_shows_the_answers_photos check (shown_by <> answered_by),
  constraint persons_are_never_shown check (refusal is distinct from 'PERSON' or released_at is null)
);
create index voice_by_area on care.voice (sort, area, day);
create index voice_by_day on care.voice (sort, day desc, id);
create index voice_open on care.voice (unit, due) where state in ('RECEIVED', 'TAKEN');
create index voice_of_group on care.voice (group_unit) where group_unit is not null;
create index voice_of_place on care.voice (place) where place is not null;
create index voice_by_point on care.voice (latitude, longitude) where state in ('RECEIVED', 'TAKEN');
create index voice_same_as on care.voice (same_as) where same_as is not null;

-- Only these steps lead from one state to another.
create function care.refuse_wrong_step() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (
      ('RECEIVED', 'TAKEN'), ('RECEIVED', 'ANSWERED'), ('RECEIVED', 'REFUSED'),
      ('TAKEN', 'RECEIVED'), ('TAKEN', 'ANSWERED'), ('TAKEN', 'REFUSED'),
      ('ANSWERED', 'TAKEN'), ('ANSWERED', 'CLOSED'), ('ANSWERED', 'RECEIVED'), ('REFUSED', 'RECEIVED'))
     or (old.state, new.state) = ('ANSWERED', 'RECEIVED') and (old.reopened or not new.reopened) then
    raise exception 'a voice that is % does not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger goes_its_way before update of state on care.voice
  for each row when (old.state is distinct from new.state) execute function care.refuse_wrong_step();

-- Distribution column: voice. What happened, told to officers in full and to the public without persons.
create table care.voice_step (
  voice  uuid not null references care.voice (id),
  step   int not null,
  deed   text not null check (deed in ('RECEIVED', 'TAKEN', 'PASSED', 'ANSWERED', 'CLOSED', 'REFUSED', 'REOPENED',
                                       'RELEASED', 'SHOWN', 'UNDONE', 'LATE', 'MOVED', 'LINKED', 'UNLINKED')),
  state  text not null,
  at     timestamptz not null,
  unit   uuid,
  person uuid,
  words  text not null default '' check (char_length(words) <= 2000),
  primary key (voice, step)
);
create function care.refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - 'person') = (to_jsonb(new) - 'person') then
    return new;
  end if;
  raise exception 'what happened stays as it was written' using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on care.voice_step
  for each row execute function care.refuse_rewriting();

-- Distribution column: voice. A device counts once; its digest differs from voice to voice.
create table care.voice_support (
  voice  uuid not null references care.voice (id),
  device bytea not null check (octet_length(device) = 32),
  day    date not null,
  primary key (voice, device)
);

-- Distribution column: voice. What a need was taken up into: a public page of this product.
create table care.voice_link (
  voice     uuid not null references care.voice (id),
  address   text not null check (address ~ '^/[a-z][a-z0-9/_-]*$' and char_length(address) <= 200),
  title     text not null check (char_length(title) between 1 and 300),
  linked_at timestamptz not null,
  linked_by uuid not null,
  primary key (voice, address)
);

-- Distribution column: unit. Answers that a unit gives again and again.
create table care.voice_phrase (
  id      uuid primary key,
  unit    uuid not null,
  words   text not null check (char_length(words) between 1 and 500),
  kept_by uuid,
  kept_at timestamptz not null,
  unique (unit, words)
);

-- For pages of wards: nothing that anybody wrote.
create view care.v_voice as
  select id, sort, kind, area, state, day, first_due, first_reply, place
  from care.voice where refusal is distinct from 'PERSON';
