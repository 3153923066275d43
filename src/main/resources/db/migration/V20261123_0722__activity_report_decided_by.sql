-- An officer's own frequent reasons for sending back.
create index report_by_decider on activity.report (decided_by, decided_at) where decision = 'RETURNED';
