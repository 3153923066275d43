-- A rule that nobody meant, typed with a zero too many, is refused where it is kept.
alter table care.ladder_step add check (position between 1 and 20);
alter table care.ladder_step add check (misses <= 100 and days <= 1000 and wait <= 365);
alter table care.rule add check (value between -1000 and 1000000 and char_length(code) <= 40);
alter table care.ladder_entry add check (position between 1 and 20 and misses <= 10000 and days <= 40000);
