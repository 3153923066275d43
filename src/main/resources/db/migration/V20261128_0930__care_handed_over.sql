-- An adoption goes on as itself when whoever leads it hands it over: balance, ladder, list and turns with it. `leader` is who
-- took it over last; before the first hand-over whoever leads the group does. The office in the group stays the organisation's.
alter table care.adoption add column leader uuid;
create index adoption_by_leader on care.adoption (leader) where leader is not null;
create index adoption_by_successor on care.adoption (successor) where successor is not null;

-- Distribution column: adoption. One offers, the one it is offered to takes over or declines.
create table care.handover (
  id         uuid primary key,
  adoption   uuid not null references care.adoption,
  to_person  uuid not null,
  offered_by uuid not null,
  offered_at timestamptz not null,
  words      text not null default '' check (char_length(words) <= 500),
  state      text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  decided_by uuid,
  decided_at timestamptz,
  check ((state = 'OFFERED') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  constraint handed_to_somebody_else check (offered_by <> to_person or care.is_stand_in(to_person)),
  constraint answered_by_whom_it_was_offered_to check (
    state not in ('ACCEPTED', 'DECLINED') or decided_by = to_person
    or care.is_stand_in(decided_by) or care.is_stand_in(to_person))
);
create unique index handover_one_open on care.handover (adoption) where state = 'OFFERED';
create index handover_by_adoption on care.handover (adoption);
create index handover_by_receiver on care.handover (to_person);
create index handover_by_giver on care.handover (offered_by);

-- Distribution column: adoption. What people did about an adoption, told in its history; `about` is whom it concerned.
create table care.adoption_deed (
  id       uuid primary key,
  adoption uuid not null references care.adoption,
  at       timestamptz not null,
  kind     text not null check (kind in ('ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'ENDED', 'ORDERED', 'AWAY', 'SWAPPED')),
  person   uuid not null,
  about    uuid,
  first_day date,
  last_day  date,
  words    text not null default '' check (char_length(words) <= 500),
  check ((kind = 'AWAY') = (about is not null)),
  check (last_day >= first_day or kind = 'SWAPPED')
);
create index adoption_deed_by_adoption on care.adoption_deed (adoption, at);
create index adoption_deed_by_person on care.adoption_deed (person);
create index adoption_deed_by_about on care.adoption_deed (about) where about is not null;
create function care.refuse_rewriting_deeds() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - array['person', 'about']) = (to_jsonb(new) - array['person', 'about']) then
    return new;
  end if;
  raise exception 'what happened stays as it was written' using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on care.adoption_deed
  for each row execute function care.refuse_rewriting_deeds();

insert into care.adoption_deed (id, adoption, at, kind, person)
select gen_random_uuid(), id, asked_at, 'ASKED', asked_by from care.adoption;
insert into care.adoption_deed (id, adoption, at, kind, person, words)
select gen_random_uuid(), id, decided_at, state, decided_by, coalesce(refusal, '')
from care.adoption where decided_by is not null;
