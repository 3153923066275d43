-- A look says how a place was in the weeks after its draw: it is sent up to so many days after the first of the draw's month.
insert into care.rule (code, value) values ('look-days', 75);

create function care.look_in_time() returns trigger language plpgsql as $$
begin
  if new.day > new.draw + care.rule_on('look-days', new.draw) then
    raise exception 'a look after the term of its draw' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger in_time before insert on care.look for each row execute function care.look_in_time();
