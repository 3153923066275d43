-- Passkeys and accounts of a city or a country as further ways to sign in.

-- Distribution column: credential_id. The public key and what the device said when it was made.
create table identity.passkey (
  credential_id      bytea primary key check (octet_length(credential_id) between 1 and 1023),
  id                 uuid not null,
  person             uuid not null,
  label              text not null check (char_length(label) between 1 and 60),
  public_key         bytea not null,
  signature_count    bigint not null check (signature_count >= 0),
  verified           boolean not null,
  backup_eligible    boolean not null,
  backed_up          boolean not null,
  transports         text[] not null,
  attestation        bytea not null,
  attestation_client bytea not null,
  created_at         timestamptz not null,
  used_at            timestamptz not null check (used_at >= created_at)
);
create index passkey_by_person on identity.passkey (person);

-- Distribution column: token_digest. Taken by the answer, swept by the job that sweeps codes.
create table identity.passkey_challenge (
  token_digest bytea primary key,
  challenge    bytea not null,
  person       uuid,
  expires_at   timestamptz not null
);

-- Distribution column: subject. Who a person is at a provider of accounts (OpenID Connect).
create table identity.city_account (
  subject   text not null check (char_length(subject) between 1 and 255),
  issuer    text not null check (char_length(issuer) between 1 and 500),
  person    uuid not null,
  linked_at timestamptz not null,
  primary key (subject, issuer)
);
create index city_account_by_person on identity.city_account (person);
