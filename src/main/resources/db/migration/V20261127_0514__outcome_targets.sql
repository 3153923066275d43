-- What a plan asks for, of an organisation, a commune, both or the city, in a period. Never of people's attendance or
-- gifts: only indicators that are targetable can be referred to. A changed plan is a further version with its document.
create table outcome.target (
  id           uuid primary key,
  indicator    text not null,
  targetable   boolean not null default true check (targetable),
  organization uuid,
  area         uuid,
  first_day    date not null check (first_day between date '2000-01-01' and date '2200-01-01'),
  last_day     date not null check (last_day between date '2000-01-01' and date '2200-01-01'),
  foreign key (indicator, targetable) references outcome.indicator (code, targetable),
  check (first_day <= last_day),
  constraint one_target_of_a_scope unique nulls not distinct (indicator, organization, area, first_day, last_day)
);

create table outcome.target_version (
  target      uuid not null references outcome.target,
  version     int not null check (version > 0),
  quantity    numeric(18, 3) not null check (quantity > 0 and quantity <= 1000000000),
  instrument  text not null check (char_length(instrument) between 1 and 300), -- the document that sets it
  reason      text not null check (char_length(reason) <= 500),
  written_by  uuid not null,
  written_at  timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  primary key (target, version),
  check (approved_by <> written_by),
  check ((approved_by is null) = (approved_at is null)),
  check (version = 1 or reason <> '')
);

create function outcome.refuse_retargeting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'target_version' and to_jsonb(old) ->> 'approved_at' is null
     and to_jsonb(old) - '{approved_by,approved_at}'::text[] = to_jsonb(new) - '{approved_by,approved_at}'::text[] then
    return new;
  end if;
  raise exception 'a planned target stays as it was planned: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger stays_as_planned before update or delete on outcome.target
  for each row execute function outcome.refuse_retargeting();
create trigger stays_as_planned before update or delete on outcome.target_version
  for each row execute function outcome.refuse_retargeting();
