create or replace view territory.v_succession as
  select s.predecessor, part.successor, part.weight, r.day, r.instrument, r.verified, s.reorganization
  from territory.succession s
  join territory.reorganization r on r.id = s.reorganization
  cross join lateral unnest(s.successors, s.weights) as part (successor, weight);

-- Every commune that ever was, under the boundaries of a day: what it had become by then, with the weight of each
-- part; itself where it was not there yet, because what came later cannot be taken apart. An area's weights sum to 1,
-- so whatever is restated keeps its sum.
create function territory.v_under(boundaries date) returns table (area uuid, under uuid, weight numeric)
language sql stable parallel safe
begin atomic
  with recursive became (area, at, weight) as (
    select a.id, a.id, 1::numeric from territory.area a where a.level = 'COMMUNE'
    union all
    select b.area, s.successor, b.weight * s.weight
    from became b
    join territory.v_succession s on s.predecessor = b.at and s.day <= boundaries)
  select b.area, b.at, sum(b.weight)
  from became b
  where not exists (
    select from territory.v_succession s where s.predecessor = b.at and s.day <= boundaries)
  group by b.area, b.at;
end;
