-- A list of thousands asks who bears its names, some hundred at a time.
create index person_by_folded_name on identity.person (folded_name) where erased_at is null and same_as is null;
