-- An approved amnesty ends early: one asks, somebody else confirms. It holds up to and with `last_day`, the day of the
-- confirmation: turns that it spared stay spared, those after it are due again.
create table care.amnesty_revocation (
  id         uuid primary key,
  amnesty    uuid not null references care.amnesty,
  reason     text not null check (char_length(reason) between 1 and 500),
  state      text not null check (state in ('ASKED', 'CONFIRMED', 'WITHDRAWN')),
  asked_by   uuid not null,
  asked_at   timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  last_day   date,
  check ((state = 'CONFIRMED') = (last_day is not null)),
  check ((state = 'CONFIRMED') = (decided_by is not null) and (decided_by is null) = (decided_at is null)),
  constraint revoked_by_somebody_else check (decided_by <> asked_by or care.is_stand_in(decided_by))
);
create unique index revocation_once on care.amnesty_revocation (amnesty) where state in ('ASKED', 'CONFIRMED');

create or replace view care.v_amnesty as
  with approved as (
    select a.id, a.areas, a.first_day, least(a.last_day, r.last_day) as last_day, a.words
    from care.amnesty a
    left join care.amnesty_revocation r on r.amnesty = a.id and r.state = 'CONFIRMED'
    where a.state = 'APPROVED' and (r.last_day is null or r.last_day >= a.first_day))
  select a.id, area, a.first_day, a.last_day, a.words
  from approved a cross join lateral unnest(a.areas) as area
  union
  select a.id, s.successor, a.first_day, a.last_day, a.words
  from approved a
  join territory.v_succession s on s.predecessor = any(a.areas);
