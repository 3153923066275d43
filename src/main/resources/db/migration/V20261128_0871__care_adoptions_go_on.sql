-- An adoption goes on as itself when its group or its ward becomes another: balance, ladder, list and turns with it. What it
-- was before stands here; turns, rounds and steps keep the group and the ward of their day themselves. `until` is the first
-- day on which it was no longer so.
create table care.adoption_before (
  adoption     uuid not null references care.adoption,
  until        date not null,
  unit         uuid not null,
  organization uuid not null,
  area         uuid not null,
  sister       uuid,
  primary key (adoption, until)
);
create index adoption_before_by_unit on care.adoption_before (unit);
create trigger stays before update or delete on care.adoption_before
  for each row execute function care.refuse_change();

-- An amnesty of a ward holds in what became of the ward too.
create or replace view care.v_amnesty as
  select a.id, area, a.first_day, a.last_day, a.words
  from care.amnesty a cross join lateral unnest(a.areas) as area where a.state = 'APPROVED'
  union
  select a.id, s.successor, a.first_day, a.last_day, a.words
  from care.amnesty a
  join territory.v_succession s on s.predecessor = any(a.areas)
  where a.state = 'APPROVED';
