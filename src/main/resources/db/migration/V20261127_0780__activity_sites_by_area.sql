-- From a ward to what is done there: a ward's page is not to walk over all sites of all years.
create index site_by_area on activity.site (area);
