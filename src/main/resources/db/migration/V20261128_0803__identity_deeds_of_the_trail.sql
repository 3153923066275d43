-- Which deeds there are, and the newest of one of them.
create index audit_by_deed on identity.audit (deed, at);
