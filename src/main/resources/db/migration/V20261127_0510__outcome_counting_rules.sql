-- Two more counting rules. A last value is a state on a day: of each subject the newest counts. A ratio divides the sums
-- of two other indicators. What an indicator takes (flows, states, nothing) and whether a target may be set for it follow
-- from its rule and from what it is about, and are held by keys, so that no entry and no target can be of a wrong one.
alter table outcome.indicator drop constraint indicator_rule_check;
alter table outcome.indicator add constraint indicator_rule_check
  check (rule in ('SUM', 'PARTICIPATIONS', 'DISTINCT_PERSONS', 'LAST_VALUE', 'RATIO'));
alter table outcome.indicator
  add column about text not null default 'WORK' check (about in ('WORK', 'PEOPLE', 'GIFTS')),
  add column numerator text,
  add column denominator text,
  add column factor numeric(9, 3) check (factor > 0),
  add column numerator_takes text check (numerator_takes in ('FLOW', 'STATE')),
  add column denominator_takes text check (denominator_takes in ('FLOW', 'STATE')),
  add column numerator_targetable boolean,
  add column denominator_targetable boolean,
  add constraint ratio_has_its_parts check (
    case when rule = 'RATIO'
      then num_nonnulls(numerator, denominator, factor, numerator_takes, denominator_takes,
                        numerator_targetable, denominator_targetable) = 7
           and numerator <> denominator
      else num_nonnulls(numerator, denominator, factor, numerator_takes, denominator_takes,
                        numerator_targetable, denominator_targetable) = 0 end);
-- Hours of presence are attendance of people by another measure.
update outcome.indicator set about = 'PEOPLE'
where rule in ('PARTICIPATIONS', 'DISTINCT_PERSONS') or code = 'volunteer-hours';
alter table outcome.indicator
  add column takes text not null generated always as (
    case rule when 'LAST_VALUE' then 'STATE' when 'SUM' then 'FLOW' when 'PARTICIPATIONS' then 'FLOW' else 'NONE' end)
    stored,
  add column targetable boolean not null generated always as (
    rule not in ('PARTICIPATIONS', 'DISTINCT_PERSONS') and about = 'WORK'
    and coalesce(numerator_targetable, true) and coalesce(denominator_targetable, true)) stored,
  add unique (code, takes),
  add unique (code, targetable),
  add unique (code, takes, targetable),
  add foreign key (numerator, numerator_takes, numerator_targetable)
    references outcome.indicator (code, takes, targetable),
  add foreign key (denominator, denominator_takes, denominator_targetable)
    references outcome.indicator (code, takes, targetable);

-- Whose state it is; the same through reorganisations.
alter table outcome.posting add column subject uuid;
alter table outcome.entry add column subject uuid;
alter table outcome.entry add column takes text not null
  generated always as (case when subject is null then 'FLOW' else 'STATE' end) stored;
alter table outcome.entry drop constraint entry_indicator_fkey;
alter table outcome.entry add constraint entry_indicator_fkey
  foreign key (indicator, takes) references outcome.indicator (code, takes);
-- "None any more" is a state; as an amount 0 says nothing.
alter table outcome.entry drop constraint entry_check2;
alter table outcome.entry add constraint entry_quantity_of_its_revision check (
  case when subject is not null and quantity = 0 then true
       when reason is null then quantity > 0
       else quantity < 0 end);
create index entry_by_subject on outcome.entry (indicator, subject, day) where subject is not null;

-- A definition that changes keeps what it was: the words of outcome.indicator hold until the first change, those of a
-- change from its day. Written by one administrator, approved by another. A new indicator is a change without a day.
create table outcome.indicator_change (
  id           uuid primary key,
  code         text not null check (code ~ '^[a-z][a-z-]*$'),
  since        date check (since between date '2000-01-01' and date '2200-01-01'),
  name         jsonb not null check (name ?& array['vi', 'en', 'ar']),
  definition   jsonb not null check (definition ?& array['vi', 'en', 'ar']),
  sdg_target   text check (sdg_target ~ '^[0-9]{1,2}\.[0-9a-z]{1,2}$'),
  unit         jsonb check (unit ?& array['vi', 'en', 'ar']),
  rule         text,
  about        text,
  decimals     smallint,
  numerator    text,
  denominator  text,
  factor       numeric(9, 3),
  reason       text not null check (char_length(reason) between 1 and 300),
  written_by   uuid not null,
  written_at   timestamptz not null,
  decided_by   uuid,
  decided_at   timestamptz,
  accepted     boolean,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (accepted is null)),
  check (not accepted or decided_by <> written_by),
  check ((since is null) = (rule is not null) and (rule is null) = (unit is null) and (rule is null) = (about is null)
         and (rule is null) = (decimals is null))
);
create unique index indicator_change_one_open on outcome.indicator_change (code) where decided_at is null;
create unique index indicator_change_one_a_day on outcome.indicator_change (code, since) where accepted;

create function outcome.refuse_decided_change() returns trigger language plpgsql as $$
begin
  raise exception 'a decided definition stays as it is: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger decided_stays before update or delete on outcome.indicator_change
  for each row when (old.decided_at is not null) execute function outcome.refuse_decided_change();

insert into outcome.indicator (code, name, definition, unit, rule, about, sdg_target, decimals, position) values
('groups-keeping',
 '{"vi": "Nhóm đang giữ đường, giữ xanh", "en": "Groups keeping a road or green", "ar": "مجموعات ترعى طريقًا أو خضرة"}',
 '{"vi": "Số nhóm tự quản, chi hội, chi đoàn đang thật sự chăm sóc một tuyến đường hoặc mảng xanh vào ngày ghi. Đây là số tại một ngày: số mới nhất của mỗi đơn vị thay số trước, không cộng dồn theo thời gian.",
   "en": "Self-managed groups, associations and cells that really look after a road or a green on the day recorded. It is a state on a day: the newest of each unit replaces the one before and is never added up over time.",
   "ar": "المجموعات والفروع التي ترعى فعلًا طريقًا أو مساحة خضراء في يوم التسجيل. هذا وضع في يوم بعينه: أحدث رقم لكل وحدة يحل محل ما قبله ولا يُجمع عبر الزمن."}',
 '{"vi": "nhóm", "en": "groups", "ar": "مجموعة"}', 'LAST_VALUE', 'WORK', '11.7', 0, 140);
insert into outcome.indicator
  (code, name, definition, unit, rule, about, sdg_target, decimals, position, numerator, denominator, factor,
   numerator_takes, denominator_takes, numerator_targetable, denominator_targetable) values
('self-joined-share',
 '{"vi": "Tỷ lệ tự đăng ký", "en": "Share who joined by themselves", "ar": "نسبة من شاركوا من تلقاء أنفسهم"}',
 '{"vi": "Lượt tự đăng ký tham gia chia cho tổng lượt tham gia. Của nhiều địa bàn hay nhiều tháng thì chia tổng cho tổng, không lấy trung bình các tỷ lệ.",
   "en": "Participations of people who joined by themselves, divided by all participations. Over several wards or months the sums are divided; ratios are never averaged.",
   "ar": "مشاركات من سجّلوا بأنفسهم مقسومة على كل المشاركات. لعدة أحياء أو أشهر تُقسم المجاميع ولا يؤخذ متوسط النسب."}',
 '{"vi": "%", "en": "%", "ar": "%"}', 'RATIO', 'PEOPLE', '16.7', 1, 230, 'participations-self', 'participations', 100,
 'FLOW', 'FLOW', false, false),
('waste-per-activity',
 '{"vi": "Rác thu gom mỗi hoạt động", "en": "Waste collected per activity", "ar": "النفايات المجموعة لكل نشاط"}',
 '{"vi": "Khối lượng rác thu gom chia cho số hoạt động đã tổ chức, kể cả hoạt động không thu gom rác. Của nhiều địa bàn thì chia tổng cho tổng.",
   "en": "Waste collected divided by activities held, those without any waste included. Over several wards the sums are divided.",
   "ar": "كتلة النفايات المجموعة مقسومة على الأنشطة المقامة، ومنها ما لم تُجمع فيه نفايات. لعدة أحياء تُقسم المجاميع."}',
 '{"vi": "kg/hoạt động", "en": "kg per activity", "ar": "كغ لكل نشاط"}', 'RATIO', 'WORK', '12.5', 1, 240,
 'waste-collected', 'activities-held', 1, 'FLOW', 'FLOW', true, true);
