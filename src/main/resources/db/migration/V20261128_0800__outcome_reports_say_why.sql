-- A report that leaves the unit names every figure that was asked for, with what was evidenced, and says why where the two
-- are further apart than the request allows. The form and the door refuse it in the writer's words; nothing gets past here.
create function outcome.refuse_unexplained() returns trigger language plpgsql as $$
declare
  missing text;
begin
  select string_agg(asked.indicator, ', ' order by asked.indicator) into missing
  from outcome.report_request q
  cross join lateral unnest(q.indicators) as asked (indicator)
  left join outcome.unit_report_line l
    on l.request = q.id and l.unit = new.unit and l.version = new.version and l.indicator = asked.indicator
  where q.id = new.request
    and (l.declared is null or l.evidenced is null
         or (btrim(l.note) = '' and abs(l.declared - l.evidenced) > round(l.evidenced * q.tolerance / 100, 6)));
  if missing is not null then
    raise exception 'a report says what it declares, and why where evidence differs: % refused', missing
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger says_why_it_differs before insert or update on outcome.unit_report
  for each row when (new.state <> 'DRAFT') execute function outcome.refuse_unexplained();

-- What was handed in stays as it was read until it comes back.
create or replace function outcome.refuse_line_of_locked() returns trigger language plpgsql as $$
declare
  line record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select from outcome.unit_report r
             where r.request = line.request and r.unit = line.unit and r.version = line.version
               and r.state <> 'DRAFT') then
    raise exception 'a report that was handed in stays as it was: % refused', tg_op using errcode = 'restrict_violation';
  end if;
  return line;
end $$;
