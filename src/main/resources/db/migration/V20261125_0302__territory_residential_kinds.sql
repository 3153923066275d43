-- Numbered residential groups were kept as they were typed ("TDP 5", "Tổ 05"): the official word is split off, where
-- the same number is not there twice. What is left is mended by hand.
with numbered as (
  select distinct on (parent, number) id, number
  from (
    select id, parent, since, ltrim(substring(name from '[0-9]+$'), '0') as number
    from territory.area
    where level = 'RESIDENTIAL_GROUP' and kind = '' and until is null
      and name ~* '^(tổ dân phố|tdp|tổ)[ .]*(số *)?0*[1-9][0-9]*$') as typed
  order by parent, number, since, id)
update territory.area area
set kind = 'Tổ dân phố', name = number, name_en = number, canonical = number, folded = number
from numbered
where area.id = numbered.id
  and not exists (
    select from territory.area other
    where other.parent = area.parent and other.kind = 'Tổ dân phố' and other.canonical = numbered.number);
