-- Ways of signing in. Codes, slips and proofs are stored as keyed digests only.

-- Distribution column: id. Swept by a job a day after it expired.
create table identity.sign_in_code (
  id           uuid primary key,
  phone_digest bytea not null,
  code_digest  bytea not null,
  sent_at      timestamptz not null,
  expires_at   timestamptz not null check (expires_at > sent_at),
  tries_left   int not null check (tries_left >= 0),
  proof_digest bytea,
  used_at      timestamptz,
  check (used_at is null or proof_digest is not null)
);
create index sign_in_code_by_phone on identity.sign_in_code (phone_digest, sent_at);
create index sign_in_code_by_proof on identity.sign_in_code (proof_digest) where proof_digest is not null;

-- Distribution column: code_digest.
create table identity.sign_in_slip (
  code_digest bytea primary key,
  id          uuid not null,
  person      uuid not null,
  printed_by  uuid not null,
  printed_at  timestamptz not null,
  expires_at  timestamptz not null check (expires_at > printed_at),
  used_at     timestamptz,
  revoked_at  timestamptz,
  check (used_at is null or revoked_at is null)
);
create index sign_in_slip_by_person on identity.sign_in_slip (person) where used_at is null and revoked_at is null;

-- Reference table, empty in a real installation.
create table identity.demonstration_person (
  person         uuid primary key,
  role_label_key text not null,
  place          text not null,
  position       int not null
);
