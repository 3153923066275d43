-- Four eyes: whoever has a hand in a report (kept its draft, counted a delegation, sent it) does not decide on it.
alter table activity.report_draft add column written_by uuid[] not null default '{}';
update activity.report_draft set written_by = array[saved_by];
alter table activity.report_draft alter column written_by drop default;
alter table activity.report_draft add check (saved_by = any(written_by));

alter table activity.report add column written_by uuid[] not null default '{}';
update activity.report set written_by = array[reported_by];
alter table activity.report alter column written_by drop default;
alter table activity.report add check (reported_by = any(written_by));
alter table activity.report add check (decided_by is null or decided_by <> all(written_by));

-- How many were there when it was sent; unknown on reports from before this count.
alter table activity.report
  add column themselves int check (themselves >= 0),
  add column by_leader  int check (by_leader >= 0),
  add column delegated  int check (delegated >= 0),
  add column hours      numeric(14, 1) check (hours >= 0);
alter table activity.report add check (num_nulls(themselves, by_leader, delegated, hours) in (0, 4));
