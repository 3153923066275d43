-- Registrations of an activity are numbered 1, 2, 3 …: what a person without a camera says at the gate and
-- what stands beside the name on the paper sheet. Given while the activity's row is held.
alter table activity.registration add column number int not null check (number >= 1);
alter table activity.registration add unique (activity_id, number);
-- Overlaps of one person are looked for among those they hold or wait for.
create index registration_active on activity.registration (person, activity_id) where state <> 'LEFT';
