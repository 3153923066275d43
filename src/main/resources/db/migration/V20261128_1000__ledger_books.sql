-- Double-entry books of funds, in whole đồng. A row is one entry with both its sides: what the fund got, and against it
-- the account it came from or went to. Words, papers and givers stay with what was confirmed: the book holds no names.
create schema if not exists ledger;

-- Whoever is forgotten leaves a stand-in (ids of version 8).
create function ledger.is_stand_in(id uuid) returns boolean language sql immutable strict parallel safe
return get_byte(uuid_send(id), 6) >> 4 = 8;

-- Reference table: where money comes from and what it goes to.
create table ledger.account (
  code     text primary key check (code ~ '^[a-z][a-z-]*$'),
  side     text not null check (side in ('SOURCE', 'USE')),
  names    jsonb not null check (names ?& array['vi', 'en', 'ar']),
  position int not null unique,
  unique (code, side)
);
insert into ledger.account (code, side, names, position) values
  ('organizations', 'SOURCE', '{"vi": "Cơ quan, tổ chức", "en": "Organisations and offices", "ar": "منظمات وجهات"}', 10),
  ('enterprises',   'SOURCE', '{"vi": "Doanh nghiệp, cơ sở kinh doanh", "en": "Enterprises and shops", "ar": "شركات ومحال"}', 20),
  ('people',        'SOURCE', '{"vi": "Người dân, nhà hảo tâm", "en": "Residents and benefactors", "ar": "أهالٍ ومحسنون"}', 30),
  ('raised',        'SOURCE', '{"vi": "Gây quỹ, bán phế liệu", "en": "Raised and scrap sold", "ar": "فعاليات جمع وبيع خردة"}', 40),
  ('budget',        'SOURCE', '{"vi": "Ngân sách cấp", "en": "Public budget", "ar": "الميزانية العامة"}', 50),
  ('plants',        'USE', '{"vi": "Cây giống, vật tư", "en": "Plants and materials", "ar": "شتلات ومواد"}', 110),
  ('tools',         'USE', '{"vi": "Dụng cụ", "en": "Tools", "ar": "أدوات"}', 120),
  ('labour',        'USE', '{"vi": "Nhân công, vận chuyển", "en": "Labour and transport", "ar": "عمالة ونقل"}', 130),
  ('training',      'USE', '{"vi": "Tập huấn, truyền thông", "en": "Training and information", "ar": "تدريب وتوعية"}', 140),
  ('support',       'USE', '{"vi": "Hỗ trợ, khen tặng", "en": "Support and awards", "ar": "دعم ومكافآت"}', 150),
  ('other-uses',    'USE', '{"vi": "Chi khác", "en": "Other spending", "ar": "مصروفات أخرى"}', 160);

-- Reference table. What a fund is for is opaque here; its owner goes on under successors.
create table ledger.fund (
  id           uuid primary key,
  subject_kind text not null check (subject_kind ~ '^[a-z][a-z-]*$'),
  subject_id   uuid not null,
  unit         uuid not null,
  address      text not null check (address like '/%' and char_length(address) <= 500),
  opened_by    uuid not null,
  opened_at    timestamptz not null,
  unique (subject_kind, subject_id)
);
create index fund_by_unit on ledger.fund (unit);

-- Distribution column: fund. A chain: each entry begins with the balance of the one before it. A correction is an entry
-- that takes a former one out again, whole and once; what takes out is not taken out itself.
create table ledger.entry (
  fund         uuid not null references ledger.fund,
  seq          int not null check (seq > 0),
  source_kind  text not null check (source_kind ~ '^[a-z][a-z-]*$'),
  source_id    uuid not null,
  day          date not null check (day between date '2000-01-01' and date '2200-01-01'),
  account      text not null,
  amount       bigint not null check (amount <> 0 and abs(amount) <= 1000000000000), -- what the fund got
  against      bigint not null,                                                      -- what the account got
  before       bigint not null,
  balance      bigint not null,
  reverses     int,
  reason       text check (char_length(reason) between 1 and 500),
  recorded_by  uuid not null,
  confirmed_by uuid not null,
  at           timestamptz not null,
  previous     int generated always as (case when seq > 1 then seq - 1 end) stored,
  side         text generated always as (case when (amount > 0) = (reverses is null) then 'SOURCE' else 'USE' end) stored,
  own          boolean generated always as (reverses is null) stored,
  taken_own    boolean generated always as (case when reverses is not null then true end) stored,
  taken_amount bigint generated always as (case when reverses is not null then -amount end) stored,
  primary key (fund, seq),
  unique (fund, source_kind, source_id),
  unique (fund, reverses),
  unique (fund, seq, balance),
  unique (fund, seq, account, amount, own),
  foreign key (account, side) references ledger.account (code, side),
  foreign key (fund, previous, before) references ledger.entry (fund, seq, balance),
  foreign key (fund, reverses, account, taken_amount, taken_own)
    references ledger.entry (fund, seq, account, amount, own),
  constraint postings_sum_to_zero check (amount + against = 0),
  constraint balance_follows check (balance = before + amount),
  constraint never_below_zero check (balance >= 0),
  constraint begins_empty check (seq > 1 or before = 0),
  constraint takes_out_what_was check (reverses < seq),
  constraint says_why check ((reverses is null) = (reason is null)),
  constraint confirmed_by_somebody_else check (confirmed_by <> recorded_by or ledger.is_stand_in(confirmed_by))
);
create index entry_by_recorder on ledger.entry (recorded_by);
create index entry_by_confirmer on ledger.entry (confirmed_by);

-- The books cannot be altered; only who did it may become a stand-in. See ADR 0040 for Citus, which refuses triggers.
create function ledger.refuse_change() returns trigger language plpgsql as $$
declare
  -- who did it; and what is generated, which stands in no row yet
  loose constant text[] :=
    array['recorded_by', 'confirmed_by', 'previous', 'side', 'own', 'taken_own', 'taken_amount'];
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - loose = to_jsonb(old) - loose
       and (new.recorded_by = old.recorded_by or ledger.is_stand_in(new.recorded_by))
       and (new.confirmed_by = old.confirmed_by or ledger.is_stand_in(new.confirmed_by)) then
      return new;
    end if;
  end if;
  raise exception 'the books are append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on ledger.entry
  for each row execute function ledger.refuse_change();
create trigger append_only_whole before truncate on ledger.entry
  for each statement execute function ledger.refuse_change();

create view ledger.v_account as select code, side, names, position from ledger.account;
create view ledger.v_fund as select id, subject_kind, subject_id, unit, address from ledger.fund;
create view ledger.v_entry as
  select e.fund, e.seq, e.source_kind, e.source_id, e.day, e.account, e.side, e.amount, e.balance, e.reverses, e.reason,
         e.at, r.seq as taken_out_by
  from ledger.entry e left join ledger.entry r on r.fund = e.fund and r.reverses = e.seq;
-- Two postings of each entry, which sum to zero.
create view ledger.v_posting as
  select fund, seq, day, 'fund' as account, amount from ledger.entry
  union all
  select fund, seq, day, account, against from ledger.entry;
