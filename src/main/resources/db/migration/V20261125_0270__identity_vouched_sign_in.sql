-- A slip vouches for a person by the word of its printer. What was opened or added on that word says whose word
-- it was (empty: the person's own), and is taken back when the person is given a role: only who holds the rights
-- may hand out a way to them.
alter table identity.session add column vouched_by uuid;
alter table identity.sign_in_slip add column vouched_by uuid;
alter table identity.passkey add column vouched_by uuid;
alter table identity.city_account add column vouched_by uuid;

-- Slips of earlier days were printed on the word of whoever printed them, and where a session came from is not known.
update identity.sign_in_slip set vouched_by = printed_by where printed_by <> person;
update identity.session session set vouched_by = slip.printed_by
from identity.sign_in_slip slip
where session.way = 'slip' and session.ended_at is null and slip.person = session.person and slip.printed_by <> slip.person;
