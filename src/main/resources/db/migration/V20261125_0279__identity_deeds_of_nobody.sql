-- What follows of itself from a decision (roles that go on in the successor of a ward) was done by no one person: who
-- decided is in the line of the decision.
alter table identity.audit alter column person drop not null;
