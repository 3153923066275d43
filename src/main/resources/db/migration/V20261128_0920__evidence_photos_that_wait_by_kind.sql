-- What waits for somebody's word is little beside what was released, and is asked for kind by kind.
create index attachment_waiting on evidence.attachment (subject_kind, subject_id)
  where released_at is null and withdrawn_at is null;
