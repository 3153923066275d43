-- How large a city was begun: one begun before there was a choice is small and stays so.
alter table demonstration.begun add column size text not null default 'SMALL' check (size in ('SMALL', 'YEAR'));
alter table demonstration.begun alter column size drop default;
