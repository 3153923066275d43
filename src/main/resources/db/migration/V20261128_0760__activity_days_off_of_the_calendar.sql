-- Days off are kept once, by the calendar, for everybody who counts working days.
select calendar.keep_day_off(day) from activity.day_off;

create or replace function activity.working_day_back(today date, working_days int) returns date
  language sql stable parallel safe
  as $$
    select today - back
    from generate_series(0, working_days * 3 + 30) back
    where extract(isodow from today - back) < 6
      and not exists (select from calendar.v_day_off o where o.day = today - back)
    order by back
    offset working_days - 1 limit 1
  $$;

drop table activity.day_off;
