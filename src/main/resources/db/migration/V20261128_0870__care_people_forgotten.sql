-- Whoever is forgotten leaves a stand-in (ids of version 8). Of somebody who was written down twice one stand-in is left, so
-- two persons of a row may become one there; as long as either has a name they differ.
create function care.is_stand_in(id uuid) returns boolean language sql immutable strict parallel safe
return get_byte(uuid_send(id), 6) >> 4 = 8;

alter table care.adoption drop constraint accepted_by_somebody_else;
alter table care.adoption add constraint accepted_by_somebody_else check (decided_by <> asked_by or care.is_stand_in(decided_by));
alter table care.amnesty drop constraint approved_by_somebody_else;
alter table care.amnesty add constraint approved_by_somebody_else check (decided_by <> declared_by or care.is_stand_in(decided_by));
alter table care.round drop constraint confirmed_by_somebody_else;
alter table care.round add constraint confirmed_by_somebody_else check (
  (decided_by <> done_by and decided_by <> entered_by) or care.is_stand_in(decided_by));

-- Whom a round or a list names is found by the person.
create index duty_by_person on care.duty (person) where person is not null;
create index round_by_enterer on care.round (entered_by);
create index stand_in_call_by_asker on care.stand_in_call (asked_by);
