-- A series has each of its days once, whoever makes it longer and however often the form is sent.
drop index activity.activity_by_series;
create unique index activity_once_on_a_day_of_its_series on activity.activity (series, series_day)
  where series is not null;
-- A series that is made longer, year after year, may last longer than its first year.
alter table activity.series drop constraint series_check;
alter table activity.series add check (last_day >= first_day);
