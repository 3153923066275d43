-- What has begun can no longer be changed or postponed: so nothing begins before people gather for it.
alter table activity.activity add column begun_at timestamptz;
update activity.activity a set begun_at = greatest(t.at, a.starts_at - interval '2 hours')
from (select activity_id, min(at) as at from activity.transition where to_state = 'RUNNING' group by activity_id) t
where t.activity_id = a.id;
alter table activity.activity
  add constraint activity_begins_when_people_gather check (begun_at >= starts_at - interval '2 hours'),
  add constraint activity_has_begun
    check (begun_at is not null or state in ('DRAFT', 'OPEN', 'CANCELLED'));
