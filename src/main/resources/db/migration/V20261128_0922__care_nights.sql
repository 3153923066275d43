-- What a night asks about its own day, whatever lies behind it.
create index turn_kept_on_day on care.turn (day) where state = 'KEPT';
create index ladder_entry_of_day on care.ladder_entry (day);
