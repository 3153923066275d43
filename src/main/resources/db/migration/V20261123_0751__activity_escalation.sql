-- After how many working days without a confirmation a report is also put before the unit above, and
-- before the city's unit. Reference table.
create table activity.escalation_rule (
  stage        text primary key check (stage in ('UNIT_ABOVE', 'CITY')),
  working_days int not null check (working_days between 1 and 60)
);
insert into activity.escalation_rule values ('UNIT_ABOVE', 3), ('CITY', 7);

-- Public holidays beside Saturdays and Sundays: the fixed ones of Labour Code 45/2019, article 112; Tết
-- and the Hùng Kings' day by the lunar calendar. Days that the State adds or moves are added here.
create table activity.day_off (
  day date primary key
);
insert into activity.day_off (day) values
  ('2026-01-01'), ('2026-04-30'), ('2026-05-01'), ('2026-09-01'), ('2026-09-02'),
  ('2027-01-01'), ('2027-02-05'), ('2027-02-08'), ('2027-02-09'), ('2027-02-10'), ('2027-02-11'),
  ('2027-04-16'), ('2027-04-30'), ('2027-05-03'), ('2027-09-02'), ('2027-09-03');

-- The working day that lies so many working days back, today counted: what began to wait before it has
-- waited that many working days.
create function activity.working_day_back(today date, working_days int) returns date
  language sql stable parallel safe
  as $$
    select today - back
    from generate_series(0, working_days * 3 + 30) back
    where extract(isodow from today - back) < 6
      and not exists (select from activity.day_off o where o.day = today - back)
    order by back
    offset working_days - 1 limit 1
  $$;
