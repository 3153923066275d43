-- A household is visited for what it pledged: visits that lie before the pledge are those of a day that was typed wrongly.
update movement.pledge p
set since = earliest.day
from (select unit, code, min(day) as day from movement.pledge_visit group by unit, code) earliest
where earliest.unit = p.unit and earliest.code = p.code and earliest.day < p.since;

create function movement.visit_after_pledge() returns trigger language plpgsql as $$
begin
  if exists (select from movement.pledge p where p.unit = new.unit and p.code = new.code and p.since > new.day) then
    raise exception 'a visit lies before its pledge' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger after_its_pledge before insert or update of day on movement.pledge_visit
  for each row execute function movement.visit_after_pledge();
