-- What a sender wrote when opening again is forgotten with their other words; nothing else of a step changes.
create or replace function care.refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - 'person' - 'words') = (to_jsonb(new) - 'person' - 'words')
     and (new.words = old.words or new.words = '' and old.deed = 'REOPENED') then
    return new;
  end if;
  raise exception 'what happened stays as it was written' using errcode = 'restrict_violation';
end $$;
