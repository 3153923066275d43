-- A citizen who reports a place has no account: such a photo was attached by nobody in person.
alter table evidence.attachment alter column attached_by drop not null;
