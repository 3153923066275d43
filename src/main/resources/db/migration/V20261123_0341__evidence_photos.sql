-- Photos by the hash of their stored content, what they are evidence of, and requests to take them down.
create schema if not exists evidence;

-- Distribution column: id. Taken, latitude and longitude are for confirming officers only.
create table evidence.photo (
  id        text primary key check (id ~ '^[0-9a-f]{64}$'),
  width     int not null check (width between 1 and 1600),
  height    int not null check (height between 1 and 1600),
  taken     timestamptz,
  latitude  double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  looks     bigint not null,
  stored_at timestamptz not null,
  check ((latitude is null) = (longitude is null))
);
create index photo_by_looks on evidence.photo (looks, id);

-- Distribution column: subject_id.
create table evidence.attachment (
  subject_id   uuid not null,
  subject_kind text not null check (subject_kind ~ '^[a-z][a-z-]*$'),
  photo        text not null,
  attached_by  uuid not null,
  attached_at  timestamptz not null,
  released_at  timestamptz,
  primary key (subject_id, subject_kind, photo)
);
create index attachment_by_photo on evidence.attachment (photo);

-- Distribution column: photo. Asked without an account; nothing is deleted, whatever is decided.
create table evidence.takedown (
  photo      text not null,
  id         uuid not null,
  reason     text not null check (char_length(reason) between 1 and 1000),
  contact    text not null check (char_length(contact) <= 200),
  asked_at   timestamptz not null,
  due        date not null,
  hidden     boolean not null default false,
  decision   text check (decision in ('TAKEN_DOWN', 'KEPT')),
  answer     text check (char_length(answer) between 1 and 1000),
  decided_by uuid,
  decided_at timestamptz,
  primary key (photo, id),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  check (decision is distinct from 'KEPT' or answer is not null)
);
create index takedown_open on evidence.takedown (due) where decision is null;

-- Photos that nobody may be shown in public.
create view evidence.v_hidden as
  select distinct photo from evidence.takedown
  where decision = 'TAKEN_DOWN' or (decision is null and hidden);
