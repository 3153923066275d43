-- A group asks another group to take over the care of a place; whoever leads that one answers. `next` is the adoption that
-- goes on from it.
create table care.group_offer (
  id         uuid primary key,
  adoption   uuid not null references care.adoption,
  unit       uuid not null,
  offered_by uuid not null,
  offered_at timestamptz not null,
  words      text not null default '' check (char_length(words) <= 500),
  state      text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  decided_by uuid,
  decided_at timestamptz,
  next       uuid references care.adoption,
  check ((state = 'OFFERED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check ((state = 'ACCEPTED') = (next is not null)),
  check (next <> adoption),
  constraint taken_over_by_somebody_else check (
    state <> 'ACCEPTED' or decided_by <> offered_by or care.is_stand_in(decided_by))
);
create unique index group_offer_one_open on care.group_offer (adoption) where state = 'OFFERED';
create index group_offer_by_unit on care.group_offer (unit) where state = 'OFFERED';
