-- Whoever was signed in when asking finds the request among their own data. It needs no account, as before.
alter table evidence.takedown add column asked_by uuid;
create index takedown_by_asker on evidence.takedown (asked_by) where asked_by is not null;
