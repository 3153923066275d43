-- Asked when people who were entered by mistake are taken back: whoever is known to a unit stays.
create index known_person_by_person on activity.known_person (person);
