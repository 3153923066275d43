-- A number that an officer wrote in place of another lets its holder in on the officer's word. When the person is
-- given a role that the officer does not hold, it no longer signs in until somebody who does confirms it.
alter table identity.person add column phone_vouched_by uuid;
alter table identity.person add column phone_signs_in boolean not null default true;

-- Sessions that are over are forgotten by the job that forgets codes.
create index session_by_end on identity.session (ends_at);
