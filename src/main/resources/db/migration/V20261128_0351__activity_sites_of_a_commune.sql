-- From a commune to the activities of its sites without looking at the sites themselves.
create index site_in_area on activity.site (area, activity_id);
drop index activity.site_by_area;
