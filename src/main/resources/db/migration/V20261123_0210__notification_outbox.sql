-- Distribution column: id. Addresses and texts are sealed and forgotten when the message is no longer valid.
create schema if not exists notification;

create table notification.message (
  id          uuid primary key,
  address     bytea,
  text        bytea,
  written_at  timestamptz not null,
  valid_until timestamptz not null,
  carried_at  timestamptz,
  check ((address is null) = (text is null))
);
create index message_to_carry on notification.message (written_at) where text is not null;
