-- Figures that somebody declared: in a report, a letter, the press. Kept beside what is evidenced and never added to it.
-- A correction is a new version; what another person approved is public. Taken back with a reason, it stays to be seen.
create table outcome.declared (
  id              uuid not null,
  version         int not null check (version > 0),
  indicator       text references outcome.indicator,
  title           text not null check (char_length(title) between 1 and 200),
  quote           text not null check (char_length(quote) <= 1000),
  quantity        numeric(18, 3) check (quantity >= 0 and quantity <= 1000000000000),
  unit            text not null check (char_length(unit) <= 40),
  qualifier       text not null check (qualifier in ('EXACTLY', 'ABOUT', 'NEARLY', 'MORE_THAN')),
  claimant        text not null check (char_length(claimant) between 1 and 200),
  organization    uuid,
  area            uuid, -- a commune; the whole city when empty
  first_day       date check (first_day between date '1945-01-01' and date '2200-01-01'),
  last_day        date check (last_day between date '1945-01-01' and date '2200-01-01'),
  period          text not null check (char_length(period) <= 200), -- as the source says it
  definition      text not null check (char_length(definition) between 1 and 1000),
  same_definition boolean not null,
  source_title    text not null check (char_length(source_title) between 1 and 300),
  source_link     text check (source_link ~ '^https?://' and char_length(source_link) <= 500),
  source_day      date,
  shipped         boolean not null default false, -- real: it came with the territory
  recorded_by     uuid,
  recorded_at     timestamptz not null,
  approved_by     uuid,
  approved_at     timestamptz,
  withdrawn       text check (char_length(withdrawn) between 1 and 500),
  primary key (id, version),
  check ((first_day is null) = (last_day is null) and first_day <= last_day),
  check (quantity is not null or quote <> ''),
  check (not same_definition or indicator is not null),
  check (shipped or recorded_by is not null),
  check (approved_by <> recorded_by),
  check (approved_by is null or approved_at is not null),
  check (approved_at is null or approved_by is not null or recorded_by is null or withdrawn is not null)
);
create index declared_by_indicator on outcome.declared (indicator);

-- Words and numbers of a version never change; it may only be approved, once.
create function outcome.refuse_redeclaring() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.approved_at is null
     and to_jsonb(old) - '{approved_by,approved_at}'::text[] = to_jsonb(new) - '{approved_by,approved_at}'::text[] then
    return new;
  end if;
  raise exception 'a declared figure stays as it was declared: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger stays_as_declared before update or delete on outcome.declared
  for each row execute function outcome.refuse_redeclaring();

-- What the press reported of Huế's movements in the first half of 2025, with whoever claimed it. Only where the territory
-- holds that city.
insert into outcome.declared
  (id, version, title, quote, quantity, unit, qualifier, claimant, organization, period, first_day, last_day, definition,
   same_definition, source_title, shipped, recorded_at, approved_at)
select md5('declared/46/' || n)::uuid, 1, title, quote, quantity, unit, qualifier, claimant,
       (select o.id from organization.v_organization o where o.code = by_code), period,
       cast(first_day as date), cast(last_day as date), definition, false,
       'Báo chí viết về khối thi đua Mặt trận – đoàn thể thành phố Huế, nửa đầu năm 2025', true, now(), now()
from (values
  (1, 'Nhà xây mới và sửa chữa cho người nghèo', 'gần 12.000 ngôi nhà được xây mới, sửa chữa cho người nghèo', 12000, 'nhà',
   'NEARLY', 'Khối thi đua Mặt trận – đoàn thể thành phố Huế', null, 'không nói rõ từ năm nào', null, null,
   'Không nói rõ các chương trình và cách loại trùng. Thành phố đã công bố 6.778 nhà giai đoạn 2021–2024 và 1.170 nhà năm 2025.'),
  (2, 'Ủng hộ đồng bào vùng thiên tai', 'hơn 36,6 tỷ đồng ủng hộ người dân vùng thiên tai trong năm qua', 36.6, 'tỷ đồng',
   'MORE_THAN', 'Khối thi đua Mặt trận – đoàn thể thành phố Huế', null, 'trong năm qua (tính đến đầu năm 2025)', null, null,
   'Không nói rõ gồm những đợt vận động nào, tiền hay cả hiện vật.'),
  (3, 'Đoàn viên hướng dẫn thủ tục hành chính qua VNeID', 'hơn 2.500 đoàn viên hướng dẫn người dân làm thủ tục hành chính qua VNeID', 2500,
   'người', 'MORE_THAN', 'Thành đoàn Huế', 'youth', 'đến đầu năm 2025', null, null,
   'Đếm người hướng dẫn; không phải lượt hỗ trợ, cũng không phải số người dân được hỗ trợ.'),
  (4, 'Hộ nông dân được hỗ trợ lên sàn thương mại điện tử', 'hơn 2.700 hộ nông dân được hỗ trợ lên sàn thương mại điện tử', 2700, 'hộ',
   'MORE_THAN', 'Hội Nông dân thành phố Huế', 'farmers', 'đến đầu năm 2025', null, null,
   'Không nói rõ hộ chỉ có tài khoản hay đã có đơn hàng.'),
  (5, 'Mô hình liên kết theo chuỗi giá trị', '9 mô hình liên kết theo chuỗi giá trị', 9, 'mô hình',
   'EXACTLY', 'Hội Nông dân thành phố Huế', 'farmers', 'đến đầu năm 2025', null, null,
   'Không nói rõ thế nào là một mô hình và có còn hoạt động hay không.'),
  (6, 'Doanh thu của một nông dân ở Phú Vang', 'doanh thu tăng gấp đôi, thị trường rộng hơn', cast(null as numeric), '',
   'ABOUT', 'Một nông dân ở Phú Vang', 'farmers', 'không nói rõ so với năm nào', null, null,
   'Lời kể của một người; không có số liệu gốc để so sánh.'),
  (7, 'Hội viên tham gia Ngày Chủ nhật xanh', 'hàng chục nghìn hội viên, đoàn viên tham gia Ngày Chủ nhật xanh', null, 'người',
   'ABOUT', 'Khối thi đua Mặt trận – đoàn thể thành phố Huế', null, 'không nói rõ', null, null,
   'Không nói rõ là số người hay số lượt; “hàng chục nghìn” không phải một con số.')
) as said (n, title, quote, quantity, unit, qualifier, claimant, by_code, period, first_day, last_day, definition)
where exists (select from territory.v_area where code = '46' and level = 'PROVINCE' and name = 'Huế');
