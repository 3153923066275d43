-- Attendance points at a site of its activity like registrations, delegations and results do. Rows of sites
-- that were taken away before this rule belong where the person had registered.
update activity.attendance t set site = r.site
from activity.registration r
where r.activity_id = t.activity_id and r.id = t.registration_id
  and not exists (select from activity.site s where s.activity_id = t.activity_id and s.id = t.site);
alter table activity.attendance add foreign key (activity_id, site) references activity.site (activity_id, id);

-- Who changed it last, for the one who comes second.
alter table activity.activity add column changed_by uuid;
-- Since when partners are asked about the shares as they stand.
alter table activity.activity add column terms_at timestamptz;
update activity.activity set terms_at = created_at;
alter table activity.activity alter column terms_at set default now();
alter table activity.activity alter column terms_at set not null;
