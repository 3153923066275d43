-- Photos that were never released and were not taken out of sight: somebody may still release them.
create view evidence.v_waiting as
  select subject_kind, subject_id, photo from evidence.attachment where released_at is null and withdrawn_at is null;
