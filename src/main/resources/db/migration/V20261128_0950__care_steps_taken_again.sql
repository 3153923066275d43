-- A step that an amnesty took back is taken again once it is reached without those days.
alter table care.ladder_entry drop constraint a_step_once;
alter table care.ladder_entry add constraint a_step_once unique (adoption, first_day, step, day);

-- Of those that hold there is one; a second one is left out, as where a night is gone through twice.
create function care.leave_out_second_step() returns trigger language plpgsql as $$
begin
  if exists (
      select from care.ladder_entry e
      where e.adoption = new.adoption and e.first_day = new.first_day and e.step = new.step
        and not exists (select from care.ladder_annulled x where x.entry = e.id)) then
    return null;
  end if;
  return new;
end $$;
create trigger holds_once before insert on care.ladder_entry
  for each row execute function care.leave_out_second_step();
