-- Models (mô hình) and their copies: a recipe, who takes it over, and whether each copy lasts by the check that the
-- model itself defines.

-- Reference table.
create table movement.category (
  code     text primary key check (code ~ '^[a-z][a-z-]*$'),
  names    jsonb not null check (names ?& array['vi', 'en', 'ar']),
  position int not null unique
);
insert into movement.category (code, names, position) values
  ('environment', '{"vi": "Môi trường", "en": "Environment", "ar": "البيئة"}', 1),
  ('greening',    '{"vi": "Trồng cây, giữ xanh", "en": "Planting and greening", "ar": "التشجير والخضرة"}', 2),
  ('waste',       '{"vi": "Rác thải", "en": "Waste", "ar": "النفايات"}', 3),
  ('farming',     '{"vi": "Sản xuất nông nghiệp", "en": "Farming", "ar": "الزراعة"}', 4),
  ('living',      '{"vi": "Đời sống, sinh kế", "en": "Living and livelihood", "ar": "المعيشة وسبل العيش"}', 5),
  ('culture',     '{"vi": "Văn hóa, nếp sống", "en": "Culture and ways of life", "ar": "الثقافة ونمط الحياة"}', 6),
  ('order',       '{"vi": "An ninh trật tự", "en": "Safety and order", "ar": "الأمن والنظام"}', 7),
  ('digital',     '{"vi": "Chuyển đổi số", "en": "Digital transformation", "ar": "التحول الرقمي"}', 8);

-- Reference table: when a copy of any model is looked at, in months after it began.
create table movement.check_month (month int primary key check (month between 1 and 240));
insert into movement.check_month (month) select month from generate_series(6, 120, 6) as month;

-- Reference table. Derived states (replicating, sustained, lapsed) are read from the copies and never stored.
create table movement.model (
  id            uuid primary key,
  name          text not null check (char_length(name) between 1 and 160),
  folded        text not null,
  category      text not null references movement.category,
  summary       text not null check (char_length(summary) between 1 and 2000),
  steps         text[] not null check (cardinality(steps) between 1 and 30 and array_position(steps, null) is null),
  cost          bigint check (cost between 0 and 1000000000000),
  cost_words    text not null default '' check (char_length(cost_words) <= 500),
  conditions    text not null default '' check (char_length(conditions) <= 2000),
  indicators    text[] not null default '{}' check (cardinality(indicators) <= 12),
  movement      uuid references movement.movement,
  sdg           text[] not null default '{}'
                check (array_to_string(sdg, ' ') ~ '^([0-9]{1,2}\.[0-9a-z]{1,2}( [0-9]{1,2}\.[0-9a-z]{1,2})*)?$'),
  state         text not null check (state in ('PILOT', 'RECOGNISED')),
  written_by    uuid not null,
  written_at    timestamptz not null,
  changed_by    uuid not null,
  recognised_by uuid,
  recognised_at timestamptz,
  recognised_on_what text check (char_length(recognised_on_what) between 1 and 1000),
  version       int not null default 1,
  check ((state = 'RECOGNISED') = (recognised_at is not null)),
  check (num_nulls(recognised_by, recognised_at, recognised_on_what) in (0, 3)),
  constraint recognised_by_somebody_else check (recognised_by <> written_by and recognised_by <> changed_by)
);

-- By what a copy lasts. One or several of them; all must hold.
create table movement.sustain_rule (
  model    uuid not null references movement.model,
  kind     text not null check (kind in ('ROUNDS_KEPT', 'ACTIVITIES_HELD', 'FIELD_INSPECTION', 'HEAD_COUNT')),
  at_least int not null check (at_least > 0), -- percent; activities; percent of fields; heads
  months   int not null check (months between 1 and 24), -- looked back from the due day
  season   int[] not null default '{}' check (season <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  primary key (model, kind),
  check (kind not in ('ROUNDS_KEPT', 'FIELD_INSPECTION') or at_least <= 100),
  check (kind = 'FIELD_INSPECTION' or season = '{}')
);

-- A unit's copy. The model's origin is the one of generation 0. A parent is of an earlier generation of the same model
-- (by the key below), so that no copy can descend from itself.
create table movement.copy (
  id           uuid primary key,
  model        uuid not null references movement.model,
  generation   int not null check (generation between 0 and 100),
  parent       uuid,
  parent_generation int generated always as (case when generation > 0 then generation - 1 end) stored,
  organization uuid not null,
  unit         uuid not null,
  area         uuid not null, -- commune, today's: goes on under successors
  area_then    uuid not null, -- commune of its first day: what is in the book of outcomes stays there
  since        date not null check (since between date '2000-01-01' and date '2200-01-01'),
  changed      text not null check (char_length(changed) <= 2000),
  state        text not null check (state in ('OFFERED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  written_by   uuid not null,
  written_at   timestamptz not null,
  decided_by   uuid,
  decided_at   timestamptz,
  reason       text not null default '' check (char_length(reason) <= 500),
  withdrawn_on date,
  withdrawn_by uuid,
  version      int not null default 1,
  unique (id, model, generation),
  foreign key (parent, model, parent_generation) references movement.copy (id, model, generation),
  check ((generation = 0) = (parent is null)),
  check (generation = 0 or changed <> ''),
  check ((state = 'OFFERED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((state = 'WITHDRAWN') = (withdrawn_on is not null and withdrawn_by is not null)),
  check (state not in ('REFUSED', 'WITHDRAWN') or reason <> ''),
  check (withdrawn_on >= since),
  constraint accepted_by_somebody_else check (decided_by <> written_by)
);
create unique index copy_one_origin on movement.copy (model) where generation = 0;
create index copy_by_model on movement.copy (model, unit);
create index copy_by_parent on movement.copy (parent);
create index copy_by_unit on movement.copy (unit);

-- Fields that an officer looked at, or people counted, for a copy. Farmers and owners are never named: there is no
-- column for it, only a short note about the ground.
create table movement.inspection (
  id          uuid primary key,
  copy        uuid not null references movement.copy,
  kind        text not null check (kind in ('FIELD_INSPECTION', 'HEAD_COUNT')),
  day         date not null,
  area        uuid not null, -- commune or residential group in which the fields lie
  seen        int not null check (seen between 1 and 100000),
  kept        int not null check (kept between 0 and 100000),
  note        text not null default '' check (char_length(note) <= 500),
  state       text not null check (state in ('SENT', 'CONFIRMED', 'REFUSED')),
  written_by  uuid not null,
  written_at  timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  reason      text not null default '' check (char_length(reason) <= 500),
  check (kept <= seen),
  check (kind <> 'HEAD_COUNT' or kept = seen),
  check ((state = 'SENT') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check (state <> 'REFUSED' or reason <> ''),
  constraint inspection_confirmed_by_somebody_else check (decided_by <> written_by)
);
create index inspection_by_copy on movement.inspection (copy, day);

-- Whether a copy still stood so many months after it began, by one of the model's rules. UNSEEN: nobody looked; it may
-- be decided later, once. What was decided stays.
create table movement.sustain_check (
  copy        uuid not null references movement.copy,
  month       int not null references movement.check_month,
  kind        text not null,
  due         date not null,
  kept        numeric(12, 3) not null check (kept >= 0),
  of          numeric(12, 3) not null check (of >= 0),
  at_least    int not null,
  result      text not null check (result in ('KEPT', 'NOT_KEPT', 'UNSEEN')),
  done_by     uuid,
  at          timestamptz not null,
  primary key (copy, month, kind)
);
create index sustain_check_by_result on movement.sustain_check (result, due);

create function movement.refuse_other_result() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.result = 'UNSEEN' then
    return new;
  end if;
  raise exception 'a check that was decided stays: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on movement.sustain_check
  for each row execute function movement.refuse_other_result();

-- A copy with its last check that is wholly decided: all rules of a month together.
create view movement.v_standing as
  select c.id as copy, c.model, c.generation, c.parent, c.organization, c.unit, c.area, c.since, c.state, c.withdrawn_on,
         last.month, last.due, last.kept,
         case when c.state <> 'ACCEPTED' then c.state
              when last.month is null then 'YOUNG'
              when last.kept then 'SUSTAINED' else 'LAPSED' end as standing
  from movement.copy c
  left join lateral (
    select k.month, k.due, bool_and(k.result = 'KEPT') as kept
    from movement.sustain_check k where k.copy = c.id
    group by k.month, k.due having bool_and(k.result <> 'UNSEEN')
    order by k.month desc limit 1) last on true;

-- The state of a model: what was decided about it and, from then on, what its copies say. It lasts where at least half of
-- the copies (its origin among them) that were checked still stood at their last check.
create view movement.v_model as
  select m.id, m.name, m.folded, m.category, m.sdg, m.movement, m.state as decided,
    s.copies, s.checked, s.kept,
    case when m.state = 'PILOT' then 'PILOT'
         when s.checked > 0 and s.copies > 0 then case when 2 * s.kept >= s.checked then 'SUSTAINED' else 'LAPSED' end
         when s.copies > 0 then 'REPLICATING'
         else 'RECOGNISED' end as state
  from movement.model m
  cross join lateral (
    select count(*) filter (where v.generation > 0 and v.state = 'ACCEPTED') as copies,
           count(*) filter (where v.standing in ('SUSTAINED', 'LAPSED')) as checked,
           count(*) filter (where v.standing = 'SUSTAINED') as kept
    from movement.v_standing v where v.model = m.id) s;
