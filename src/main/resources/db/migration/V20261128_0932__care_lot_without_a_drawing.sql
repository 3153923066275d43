-- A day on which the number is not drawn (Tết, a storm): said by one, and again by one of another organisation. Then the
-- number of the same day a week later counts, as the frozen list says; it is said of that day again if it is not drawn either.
create table care.draw_skip (
  draw          date not null references care.draw,
  day           date not null,
  words         text not null check (char_length(words) between 1 and 500),
  said_by       uuid not null,
  said_for      uuid not null,
  said_at       timestamptz not null,
  confirmed_by  uuid,
  confirmed_for uuid,
  confirmed_at  timestamptz,
  primary key (draw, day),
  check (num_nulls(confirmed_by, confirmed_for, confirmed_at) in (0, 3)),
  check (said_at >= (day::timestamp at time zone 'Asia/Ho_Chi_Minh')),
  constraint no_drawing_said_by_two check (confirmed_by <> said_by or care.is_stand_in(confirmed_by)),
  constraint no_drawing_said_by_two_organizations check (confirmed_for <> said_for)
);
create index draw_skip_by_sayer on care.draw_skip (said_by);

-- The day whose number counts, after those without a drawing.
create function care.number_day_of(asked date) returns date language sql stable
return (select d.number_day + 7 * (select count(*)::int from care.draw_skip s
                                   where s.draw = d.month and s.confirmed_at is not null)
        from care.draw d where d.month = asked);

create function care.refuse_bent_skip() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.confirmed_at is not null
     and (to_jsonb(old) - 'said_by' - 'confirmed_by') = (to_jsonb(new) - 'said_by' - 'confirmed_by')
     and care.only_forgets(old.said_by, new.said_by) and care.only_forgets(old.confirmed_by, new.confirmed_by) then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.confirmed_at is null
     and (old.draw, old.day, old.said_for, old.said_at, old.words) is not distinct from
         (new.draw, new.day, new.said_for, new.said_at, new.words)
     and care.only_forgets(old.said_by, new.said_by)
     and (new.confirmed_at is null or not exists (
       select from care.draw d where d.month = new.draw and d.confirmed_at is not null)) then
    return new;
  end if;
  if tg_op = 'INSERT' and new.day = care.number_day_of(new.draw) and not exists (
       select from care.draw d where d.month = new.draw and d.confirmed_at is not null) then
    return new;
  end if;
  raise exception 'a day without a drawing stays as it was said: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger stays before insert or update or delete on care.draw_skip
  for each row execute function care.refuse_bent_skip();

-- No number before the day that counts.
create function care.refuse_early_number() returns trigger language plpgsql as $$
begin
  if new.typed_at < (care.number_day_of(new.month)::timestamp at time zone 'Asia/Ho_Chi_Minh') then
    raise exception 'the number that counts is not drawn yet' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger number_of_its_day before update of number, typed_at on care.draw
  for each row when (new.number is not null and new.confirmed_at is null) execute function care.refuse_early_number();
