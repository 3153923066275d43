-- Reference table: whose programs send reports by Open311. Only a digest of the key is kept.
create table care.open311_key (
  id         uuid primary key,
  name       text not null check (char_length(name) between 1 and 120),
  digest     bytea not null unique check (octet_length(digest) = 32),
  issued_at  timestamptz not null,
  issued_by  uuid not null,
  revoked_at timestamptz,
  revoked_by uuid,
  check ((revoked_at is null) = (revoked_by is null))
);

-- Reference table of one row: how many reports a day one key may send, and all programs without a key together.
create table care.open311_rule (
  one             boolean primary key default true check (one),
  per_key         int not null check (per_key between 0 and 1000000),
  without_any_key int not null check (without_any_key between 0 and 1000000)
);
insert into care.open311_rule (per_key, without_any_key) values (2000, 100);
create index voice_by_key on care.voice (day, api_key) where origin = 'OPEN311';
