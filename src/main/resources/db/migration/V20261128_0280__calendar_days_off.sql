-- Public holidays beside Saturdays and Sundays: the fixed ones of Labour Code 45/2019, article 112; Tết and the Hùng
-- Kings' day by the lunar calendar. Days that the State adds or moves are added here. Reference table.
create schema if not exists calendar;

create table calendar.day_off (
  day date primary key
);
insert into calendar.day_off (day) values
  ('2026-01-01'), ('2026-04-30'), ('2026-05-01'), ('2026-09-01'), ('2026-09-02'),
  ('2027-01-01'), ('2027-02-05'), ('2027-02-08'), ('2027-02-09'), ('2027-02-10'), ('2027-02-11'),
  ('2027-04-16'), ('2027-04-30'), ('2027-05-03'), ('2027-09-02'), ('2027-09-03');

-- For modules that kept days off of their own.
create function calendar.keep_day_off(kept date) returns void
  language sql
  as $$ insert into calendar.day_off (day) values (kept) on conflict do nothing $$;

-- The days on which offices are open are all others.
create view calendar.v_day_off as select day from calendar.day_off;
