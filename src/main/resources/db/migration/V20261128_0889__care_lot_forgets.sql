-- What the lot published stays when a person is forgotten (care.is_stand_in).
alter table care.draw drop constraint number_confirmed_by_somebody_else;
alter table care.draw add constraint number_confirmed_by_somebody_else check (
  confirmed_by <> typed_by or care.is_stand_in(confirmed_by));

-- What was published stays; only who it was may become a stand-in, which nobody can take back.
create function care.only_forgets(before uuid, after uuid) returns boolean language sql immutable parallel safe
return before is not distinct from after or (before is not null and after is not null and care.is_stand_in(after));

create or replace function care.refuse_bent_draw() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and (to_jsonb(old) - 'typed_by' - 'confirmed_by' - 'digest') = (to_jsonb(new) - 'typed_by' - 'confirmed_by' - 'digest')
     and care.only_forgets(old.typed_by, new.typed_by) and care.only_forgets(old.confirmed_by, new.confirmed_by) then
    return new;
  end if;
  if tg_op = 'DELETE'
     or (new.month, new.frozen_at, new.list, new.source, new.number_day) is distinct from
        (old.month, old.frozen_at, old.list, old.source, old.number_day)
     or (old.confirmed_at is not null and (new.number, new.typed_by, new.confirmed_by, new.confirmed_at) is distinct from
        (old.number, old.typed_by, old.confirmed_by, old.confirmed_at))
     or (old.drawn_at is not null and new is distinct from old) then
    raise exception 'a draw stays as it was published: % refused', tg_op using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function care.refuse_changed_look() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and (to_jsonb(old) - 'seen_by' - 'answered_by') = (to_jsonb(new) - 'seen_by' - 'answered_by')
     and care.only_forgets(old.seen_by, new.seen_by) and care.only_forgets(old.answered_by, new.answered_by) then
    return new;
  end if;
  if tg_op = 'DELETE' or old.answer is not null
     or (new.id, new.place, new.draw, new.unit, new.day, new.seen_by, new.sent_at, new.checks, new.words, new.odd)
        is distinct from
        (old.id, old.place, old.draw, old.unit, old.day, old.seen_by, old.sent_at, old.checks, old.words, old.odd) then
    raise exception 'a look stays as it was sent, its answer too: % refused', tg_op using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
