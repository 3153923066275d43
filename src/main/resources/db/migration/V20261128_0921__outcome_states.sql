-- Published: states that stand, with whose they are and since when the book says so. A state that is the same as the one
-- before need not be posted again; whoever posts states asks here.
create view outcome.v_state as
  select e.indicator, e.subject, e.area, e.day, e.address, e.quantity, e.organizations, e.units, p.posted_at
  from outcome.entry e
  join outcome.posting p
    on p.source_id = e.source_id and p.source_kind = e.source_kind and p.revision = e.revision
  where e.subject is not null and e.revision % 2 = 1 and not exists (
    select from outcome.entry r
    where r.area = e.area and r.source_kind = e.source_kind and r.source_id = e.source_id
      and r.indicator = e.indicator and r.revision = e.revision + 1);
