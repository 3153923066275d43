-- In which language somebody is written to: the one in which they joined last. Nobody is asked, so
-- whoever was entered by a leader has none and reads the city's.
alter table identity.person add column language text check (language in ('vi', 'en', 'ar'));
