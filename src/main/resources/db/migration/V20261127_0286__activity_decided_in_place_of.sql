-- In whose place an officer decided on a report. Whoever has a hand in a report does not decide on it through another
-- either.
alter table activity.report add column decided_for uuid;
alter table activity.report add check (decided_for is null or decided_by is not null and decided_for <> decided_by);
alter table activity.report add check (decided_for is null or decided_for <> all(written_by));
