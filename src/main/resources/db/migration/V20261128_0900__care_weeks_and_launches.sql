-- What a week held, for pages over the whole city: a year of it are some hundred thousand turns, too many to be counted while
-- somebody waits. Every row is a difference, written by the transaction that changed a turn or a round, and a week is the sum of
-- its rows: nobody waits for a row that somebody else holds, and the sum is true at any moment. Each night the rows become
-- one of each kind again. `area` and `kind` are those of the place today, `organization` that of the group of its day.
create table care.week_tally (
  week         date not null check (extract(isodow from week) = 1),
  area         uuid not null,
  kind         text not null,
  organization uuid not null,
  kept         int not null default 0,
  missed       int not null default 0,
  excused      int not null default 0,
  due          int not null default 0,
  rounds       int not null default 0,
  unreminded   int not null default 0
);
create index week_tally_by_week on care.week_tally (week, area);

create function care.tally_turns() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into care.week_tally (week, area, kind, organization, kept, missed, excused, due)
    select t.week, p.area, p.kind, u.organization,
      count(*) filter (where t.state = 'KEPT'), count(*) filter (where t.state = 'MISSED'),
      count(*) filter (where t.state = 'EXCUSED'), count(*) filter (where t.state = 'DUE')
    from afterwards t join place.v_place p on p.id = t.place join organization.v_unit u on u.id = t.unit
    group by 1, 2, 3, 4;
  elsif tg_op = 'DELETE' then
    insert into care.week_tally (week, area, kind, organization, kept, missed, excused, due)
    select t.week, p.area, p.kind, u.organization,
      -count(*) filter (where t.state = 'KEPT'), -count(*) filter (where t.state = 'MISSED'),
      -count(*) filter (where t.state = 'EXCUSED'), -count(*) filter (where t.state = 'DUE')
    from beforehand t join place.v_place p on p.id = t.place join organization.v_unit u on u.id = t.unit
    group by 1, 2, 3, 4;
  else
    insert into care.week_tally (week, area, kind, organization, kept, missed, excused, due)
    select t.week, p.area, p.kind, u.organization,
      coalesce(sum(t.sign) filter (where t.state = 'KEPT'), 0), coalesce(sum(t.sign) filter (where t.state = 'MISSED'), 0),
      coalesce(sum(t.sign) filter (where t.state = 'EXCUSED'), 0), coalesce(sum(t.sign) filter (where t.state = 'DUE'), 0)
    from (select n.place, n.unit, n.week, n.state, 1 as sign
          from afterwards n join beforehand o on o.place = n.place and o.id = n.id
          where (n.unit, n.week, n.state) is distinct from (o.unit, o.week, o.state)
          union all
          select o.place, o.unit, o.week, o.state, -1
          from afterwards n join beforehand o on o.place = n.place and o.id = n.id
          where (n.unit, n.week, n.state) is distinct from (o.unit, o.week, o.state)) t
    join place.v_place p on p.id = t.place join organization.v_unit u on u.id = t.unit
    group by 1, 2, 3, 4;
  end if;
  return null;
end $$;
create trigger tallied_when_written after insert on care.turn
  referencing new table as afterwards for each statement execute function care.tally_turns();
create trigger tallied_when_changed after update on care.turn
  referencing old table as beforehand new table as afterwards for each statement execute function care.tally_turns();
create trigger tallied_when_gone after delete on care.turn
  referencing old table as beforehand for each statement execute function care.tally_turns();

create function care.tally_rounds() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into care.week_tally (week, area, kind, organization, rounds, unreminded)
    select r.week, p.area, p.kind, r.organization, count(*), count(*) filter (where r.unreminded)
    from afterwards r join place.v_place p on p.id = r.place
    where r.state = 'CONFIRMED'
    group by 1, 2, 3, 4;
  else
    insert into care.week_tally (week, area, kind, organization, rounds, unreminded)
    select r.week, p.area, p.kind, r.organization, sum(r.sign), coalesce(sum(r.sign) filter (where r.unreminded), 0)
    from (select n.place, n.week, n.organization, n.unreminded,
            case when n.state = 'CONFIRMED' then 1 else -1 end as sign
          from afterwards n join beforehand o on o.place = n.place and o.id = n.id
          where (n.state = 'CONFIRMED') <> (o.state = 'CONFIRMED')) r
    join place.v_place p on p.id = r.place
    group by 1, 2, 3, 4;
  end if;
  return null;
end $$;
create trigger tallied_when_written after insert on care.round
  referencing new table as afterwards for each statement execute function care.tally_rounds();
create trigger tallied_when_changed after update on care.round
  referencing old table as beforehand new table as afterwards for each statement execute function care.tally_rounds();

-- Counts everything anew, one after another. One statement and so one moment: what another transaction changes meanwhile is
-- neither counted nor taken away by it, and stays as a difference.
create function care.tally_anew() returns void language plpgsql as $$
begin
  lock table care.week_tally in share update exclusive mode;
  with gone as (delete from care.week_tally)
  insert into care.week_tally (week, area, kind, organization, kept, missed, excused, due, rounds, unreminded)
  select week, area, kind, organization, sum(kept), sum(missed), sum(excused), sum(due), sum(rounds), sum(unreminded)
  from (
    select t.week, p.area, p.kind, u.organization, t.kept, t.missed, t.excused, t.due, 0 as rounds, 0 as unreminded
    from (select place, unit, week, count(*) filter (where state = 'KEPT') as kept,
            count(*) filter (where state = 'MISSED') as missed, count(*) filter (where state = 'EXCUSED') as excused,
            count(*) filter (where state = 'DUE') as due
          from care.turn group by place, unit, week) t
    join place.v_place p on p.id = t.place join organization.v_unit u on u.id = t.unit
    union all
    select r.week, p.area, p.kind, r.organization, 0, 0, 0, 0, r.rounds, r.unreminded
    from (select place, organization, week, count(*) as rounds, count(*) filter (where unreminded) as unreminded
          from care.round where state = 'CONFIRMED' group by place, organization, week) r
    join place.v_place p on p.id = r.place) counted
  group by 1, 2, 3, 4;
end $$;
select care.tally_anew();

create index turn_by_week on care.turn (week);
create index turn_by_unit on care.turn (unit, week);

-- How a launched place stood so many months after its launch. Counted anew each night from turns and steps, by care.survival:
-- what is found out later about a day (an amnesty declared afterwards, a round refused) changes what is said of it.
-- FREE: nobody looked after it; CLOSED: it was no longer looked after by decision.
create table care.survival (
  place    uuid not null,
  months   int not null check (months in (6, 12)),
  day      date not null,
  state    text not null check (state in ('KEPT', 'AT_RISK', 'LAPSED', 'FREE', 'CLOSED')),
  adoption uuid,
  alive    boolean not null generated always as (state in ('KEPT', 'AT_RISK')) stored,
  primary key (place, months),
  check ((state in ('KEPT', 'AT_RISK')) <= (adoption is not null))
);
