-- What goes on as a whole goes on in the heaviest part of what its area became: said in one place, for units, places,
-- activities, reports, adoptions, copies and pledges alike. Of two equally heavy parts it is the one with the lower id.
create or replace view territory.v_succession as
  select s.predecessor, part.successor, part.weight, r.day, r.instrument, r.verified, s.reorganization,
         part.successor = (
           select p.successor from unnest(s.successors, s.weights) as p (successor, weight)
           order by p.weight desc, p.successor limit 1) as heaviest
  from territory.succession s
  join territory.reorganization r on r.id = s.reorganization
  cross join lateral unnest(s.successors, s.weights) as part (successor, weight);
