-- Somebody who was written down twice may have come in twice; both count, and once neither has a name any more one stand-in
-- (ids of version 8) is left of the two. `also` tells them apart; a person with a name is registered once.
alter table activity.registration add column also smallint not null default 0;
alter table activity.registration add constraint named_once check (
  also = 0 or (also > 0 and get_byte(uuid_send(person), 6) >> 4 = 8));
alter table activity.registration add constraint registered_once unique (activity_id, person, also);
alter table activity.registration drop constraint registration_activity_id_person_key;
