-- Whoever is forgotten leaves a stand-in (ids of version 8). Of somebody who was written down twice one stand-in is left, so
-- two persons of a row may become one there; as long as either has a name they differ.
create function movement.is_stand_in(id uuid) returns boolean language sql immutable strict parallel safe
return get_byte(uuid_send(id), 6) >> 4 = 8;

alter table movement.movement drop constraint launched_by_somebody_else;
alter table movement.movement add constraint launched_by_somebody_else check (
  (launched_by <> written_by and launched_by <> changed_by) or movement.is_stand_in(launched_by));
alter table movement.model drop constraint recognised_by_somebody_else;
alter table movement.model add constraint recognised_by_somebody_else check (
  (recognised_by <> written_by and recognised_by <> changed_by) or movement.is_stand_in(recognised_by));
alter table movement.copy drop constraint accepted_by_somebody_else;
alter table movement.copy add constraint accepted_by_somebody_else check (
  decided_by <> written_by or movement.is_stand_in(decided_by));
alter table movement.inspection drop constraint inspection_confirmed_by_somebody_else;
alter table movement.inspection add constraint inspection_confirmed_by_somebody_else check (
  decided_by <> written_by or movement.is_stand_in(decided_by));

-- Nothing of what happened changes but who: into a stand-in.
create or replace function movement.refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if movement.is_stand_in(new.by_person) and to_jsonb(new) - 'by_person' = to_jsonb(old) - 'by_person' then
      return new;
    end if;
  end if;
  raise exception 'what happened stays: % of % refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace function movement.refuse_other_result() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.result = 'UNSEEN'
       or movement.is_stand_in(new.done_by) and to_jsonb(new) - 'done_by' = to_jsonb(old) - 'done_by' then
      return new;
    end if;
  end if;
  raise exception 'a check that was decided stays: % refused', tg_op using errcode = 'restrict_violation';
end $$;

-- Whom a step, an answer or an inspection names is found by the person.
create index step_by_person on movement.step (by_person);
create index answer_by_person on movement.answer (by_person);
create index inspection_by_writer on movement.inspection (written_by);
create index sustain_check_by_person on movement.sustain_check (done_by) where done_by is not null;

-- A group's own code, and after it a number where groups with the same codes became one.
alter table movement.pledge drop constraint pledge_code_check;
alter table movement.pledge add constraint pledge_code_check check (code ~ '^[A-Z0-9][A-Z0-9-]{0,10}$');
