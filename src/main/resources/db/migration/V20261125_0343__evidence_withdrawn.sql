-- Out of the public's sight again with the outcome it was evidence of; a request to take it down still is answered.
alter table evidence.attachment add column withdrawn_at timestamptz;
alter table evidence.attachment add check (released_at is null or withdrawn_at is null);
