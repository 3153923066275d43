-- The box around a place: what is near a point is looked for among boxes, not among middles, because a road of ten
-- kilometres is near everything along it.
create function place.extent(line double precision[]) returns box language sql immutable parallel safe
return (
  select box(point(min(line[i]), min(line[i + 1])), point(max(line[i]), max(line[i + 1])))
  from generate_series(1, cardinality(line), 2) as i);

alter table place.place
  add column extent box not null generated always as (place.extent(line)) stored;
create index place_by_extent on place.place using gist (extent) where state = 'LAUNCHED';
