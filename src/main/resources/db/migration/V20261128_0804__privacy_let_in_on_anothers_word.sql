-- Who let the asker in: whoever prints a slip, or gives somebody a number, could ask in their place and then recognise them.
alter table privacy.request add column vouched_by uuid;
alter table privacy.request drop constraint erasure_takes_two;
alter table privacy.request add constraint erasure_takes_two check (
  kind <> 'ERASE' or confirmed_by is null
  or (confirmed_by is distinct from vouched_by and (means = 'SELF' or confirmed_by <> filed_by)));
