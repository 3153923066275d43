-- Reads of sensitive fields: whose they were, many people in one line of the trail, so that showing a list costs one
-- row, and each of them still finds who read.
alter table identity.audit add column people uuid[];
create index audit_by_people on identity.audit using gin (people) where people is not null;

-- The trail tells what was done, not what people are called: names and what they call their devices are left out from
-- now on, and taken out of earlier lines, so that a person who is erased is not found in it.
alter table identity.audit disable trigger audit_is_append_only;
update identity.audit set details = details - 'from' - 'to'
where deed = 'identity.name-corrected' and details ?| array['from', 'to'];
update identity.audit set details = details - 'label'
where deed = 'identity.passkey-added' and details ? 'label';
alter table identity.audit enable trigger audit_is_append_only;

-- Of a person who was erased only the id is left, which stands for them in what they did in office.
update identity.person
set name = '–', folded_name = '', phone = null, phone_digest = null, born = null, guardian_name = null,
    guardian_phone = null, language = null, phone_vouched_by = null
where erased_at is not null;
alter table identity.person add constraint nothing_is_left_of_the_erased check (
  erased_at is null
  or (name = '–' and folded_name = ''
      and num_nulls(phone, born, guardian_name, language, phone_vouched_by) = 5));

-- Whoever answers what people ask about the data that is kept of them.
insert into identity.role_permission (role, permission)
values ('officer', 'privacy.answer'), ('administrator', 'privacy.answer');
