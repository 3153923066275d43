-- Which unit kept a copy, and in which commune, before a reorganisation or a merger; `until` is the first day on which it was
-- no longer so. A check that was due before it is posted there.
create table movement.copy_before (
  copy  uuid not null references movement.copy,
  until date not null,
  unit  uuid not null,
  area  uuid not null,
  primary key (copy, until)
);
create function movement.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was stays written down: % of % refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on movement.copy_before
  for each row execute function movement.refuse_change();
