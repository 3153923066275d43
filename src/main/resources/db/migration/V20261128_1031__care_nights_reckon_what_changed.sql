-- The end of a night reckons what changed, not everything that ever was.

-- Places of which something became known about a day on which their launch was judged. Rows are only added by day, twice if
-- need be, and taken out by the night that saw them: what another transaction adds meanwhile waits for the next night.
create table care.survival_stale (place uuid not null);

-- The numbers by which launches were judged last; other numbers judge all of them anew. Empty: so does the first night.
create table care.survival_rule (
  only_one boolean primary key default true check (only_one),
  first    int not null,
  highest  int not null,
  at_risk  int not null,
  lapsed   int not null
);

create function care.survival_turned() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into care.survival_stale
    select distinct t.place from afterwards t join care.survival s on s.place = t.place and s.day >= t.day
    where t.state in ('KEPT', 'MISSED');
  elsif tg_op = 'DELETE' then
    insert into care.survival_stale
    select distinct t.place from beforehand t join care.survival s on s.place = t.place and s.day >= t.day
    where t.state in ('KEPT', 'MISSED');
  else
    insert into care.survival_stale
    select distinct n.place
    from afterwards n
    join beforehand o on o.place = n.place and o.id = n.id
    join care.survival s on s.place = n.place and s.day >= least(n.day, o.day)
    where (n.state, n.day, n.adoption) is distinct from (o.state, o.day, o.adoption)
      and (n.state in ('KEPT', 'MISSED') or o.state in ('KEPT', 'MISSED'));
  end if;
  return null;
end $$;
create trigger judged_anew_when_written after insert on care.turn
  referencing new table as afterwards for each statement execute function care.survival_turned();
create trigger judged_anew_when_changed after update on care.turn
  referencing old table as beforehand new table as afterwards for each statement execute function care.survival_turned();
create trigger judged_anew_when_gone after delete on care.turn
  referencing old table as beforehand for each statement execute function care.survival_turned();

create function care.survival_stepped() returns trigger language plpgsql as $$
begin
  insert into care.survival_stale
  select distinct e.place from afterwards e join care.survival s on s.place = e.place and s.day >= e.day;
  return null;
end $$;
create trigger judged_anew_when_written after insert on care.ladder_entry
  referencing new table as afterwards for each statement execute function care.survival_stepped();

create function care.survival_annulled() returns trigger language plpgsql as $$
begin
  insert into care.survival_stale
  select distinct e.place
  from afterwards x join care.ladder_entry e on e.id = x.entry
  join care.survival s on s.place = e.place and s.day >= e.day;
  return null;
end $$;
create trigger judged_anew_when_written after insert on care.ladder_annulled
  referencing new table as afterwards for each statement execute function care.survival_annulled();

create function care.survival_adopted() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into care.survival_stale
    select distinct a.place from afterwards a join care.survival s on s.place = a.place;
  else
    insert into care.survival_stale
    select distinct n.place
    from afterwards n
    join beforehand o on o.id = n.id
    join care.survival s on s.place = n.place
    where (n.state, n.since, n.until) is distinct from (o.state, o.since, o.until);
  end if;
  return null;
end $$;
create trigger judged_anew_when_written after insert on care.adoption
  referencing new table as afterwards for each statement execute function care.survival_adopted();
create trigger judged_anew_when_changed after update on care.adoption
  referencing old table as beforehand new table as afterwards for each statement execute function care.survival_adopted();

-- Under which area and kind a place's weeks are added up. What stands there changes only with a count of everything.
create table care.tallied_place (
  place uuid primary key,
  area  uuid not null,
  kind  text not null
);
insert into care.tallied_place
select p.id, p.area, p.kind from place.v_place p
where exists (select from care.turn t where t.place = p.id) or exists (select from care.round r where r.place = p.id);

-- Before it is counted for the first time.
create function care.tally_place() returns trigger language plpgsql as $$
begin
  insert into care.tallied_place
  select distinct p.id, p.area, p.kind
  from afterwards n join place.v_place p on p.id = n.place
  where not exists (select from care.tallied_place s where s.place = n.place)
  on conflict do nothing;
  return null;
end $$;
create trigger placed_when_written after insert on care.turn
  referencing new table as afterwards for each statement execute function care.tally_place();
create trigger placed_when_written after insert on care.round
  referencing new table as afterwards for each statement execute function care.tally_place();

-- Differences of one key become one row. Where a place came to lie in another area or became of another kind since it was
-- counted, and on Mondays, all is counted anew.
create function care.tally_night(today date) returns void language plpgsql as $$
begin
  if extract(isodow from today) = 1 or exists (
      select from care.tallied_place s join place.v_place p on p.id = s.place
      where (p.area, p.kind) is distinct from (s.area, s.kind)) then
    perform care.tally_anew();
    update care.tallied_place s set area = p.area, kind = p.kind
    from place.v_place p where p.id = s.place and (p.area, p.kind) is distinct from (s.area, s.kind);
    return;
  end if;
  lock table care.week_tally in share update exclusive mode;
  with often as (
    select week, area, kind, organization from care.week_tally group by 1, 2, 3, 4 having count(*) > 1),
  gone as (
    delete from care.week_tally t using often o
    where (t.week, t.area, t.kind, t.organization) = (o.week, o.area, o.kind, o.organization)
    returning t.*)
  insert into care.week_tally (week, area, kind, organization, kept, missed, excused, due, rounds, unreminded)
  select week, area, kind, organization, sum(kept), sum(missed), sum(excused), sum(due), sum(rounds), sum(unreminded)
  from gone group by 1, 2, 3, 4
  having (sum(kept), sum(missed), sum(excused), sum(due), sum(rounds), sum(unreminded)) <> (0, 0, 0, 0, 0, 0);
end $$;
