-- A message that the gateway does not take waits longer after every try, and the others go on.
alter table notification.message add column tries int not null default 0 check (tries >= 0);
alter table notification.message add column next_try timestamptz;
drop index notification.message_to_carry;
create index message_to_carry on notification.message (written_at) where text is not null and carried_at is null;
