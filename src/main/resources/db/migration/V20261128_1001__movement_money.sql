-- Money of movements as their officers record it: one writes, another confirms, and then it is in the fund's book
-- (ledger). Givers may stay unnamed; nothing here is a telephone number or a card's.
alter table movement.task add constraint task_of_one_movement unique (id, movement);

create table movement.money (
  id           uuid primary key,
  movement     uuid not null references movement.movement,
  kind         text not null check (kind in ('RECEIPT', 'SPENDING', 'CORRECTION')),
  day          date not null check (day between date '2000-01-01' and date '2200-01-01'),
  account      text not null,
  amount       bigint not null check (amount between 1 and 1000000000000), -- whole đồng
  party        text not null default '' check (char_length(party) <= 160),   -- from whom, or paid to whom
  purpose      text not null default '' check (char_length(purpose) <= 300), -- of a correction: why
  folded       text not null,
  task         uuid,
  corrects     uuid,
  unit         uuid not null, -- for which it was recorded, as of that day
  state        text not null check (state in ('SENT', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  written_by   uuid not null,
  written_at   timestamptz not null,
  decided_by   uuid,
  decided_unit uuid,
  decided_at   timestamptz,
  reason       text not null default '' check (char_length(reason) <= 500),
  unique (id, movement, account, amount),
  foreign key (task, movement) references movement.task (id, movement),
  foreign key (corrects, movement, account, amount) references movement.money (id, movement, account, amount),
  check ((kind = 'CORRECTION') = (corrects is not null)),
  check (kind = 'RECEIPT' or purpose <> ''),
  check (kind <> 'SPENDING' or party <> ''),
  check (task is null or kind = 'SPENDING'),
  check ((state in ('CONFIRMED', 'REFUSED')) = (decided_at is not null)),
  check (num_nulls(decided_by, decided_unit, decided_at) in (0, 3)),
  check (state <> 'REFUSED' or reason <> ''),
  constraint money_confirmed_by_somebody_else check (decided_by <> written_by or movement.is_stand_in(decided_by))
);
create index money_by_movement on movement.money (movement, state, day desc, id);
create index money_waiting on movement.money (written_at) where state = 'SENT';
create unique index money_corrected_once on movement.money (corrects) where state in ('SENT', 'CONFIRMED');
create index money_by_writer on movement.money (written_by);
create index money_by_decider on movement.money (decided_by) where decided_by is not null;

-- What is decided stays. A giver's name may go, and who did it may become a stand-in.
create function movement.refuse_other_money() returns trigger language plpgsql as $$
declare
  loose constant text[] := array['party', 'folded', 'written_by', 'decided_by'];
begin
  if tg_op = 'UPDATE' then
    if old.state = 'SENT'
       or to_jsonb(new) - loose = to_jsonb(old) - loose
          and (new.party = old.party and new.folded = old.folded or old.kind = 'RECEIPT' and new.party = '')
          and (new.written_by = old.written_by or movement.is_stand_in(new.written_by))
          and (new.decided_by is not distinct from old.decided_by or movement.is_stand_in(new.decided_by)) then
      return new;
    end if;
  end if;
  raise exception 'money that was decided on stays: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on movement.money
  for each row execute function movement.refuse_other_money();
