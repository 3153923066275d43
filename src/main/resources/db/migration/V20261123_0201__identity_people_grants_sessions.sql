-- People, what they may do where and until when, what they agreed to, how they are signed in, and who did what.
create schema if not exists identity;

-- Distribution column: id. Phones are sealed (AES-GCM) and found by a keyed digest only.
create table identity.person (
  id             uuid primary key,
  name           text not null check (char_length(name) between 1 and 100),
  folded_name    text not null,
  phone          bytea,
  phone_digest   bytea,
  born           smallint check (born between 1900 and 2200),
  guardian_name  text check (char_length(guardian_name) between 1 and 100),
  guardian_phone bytea,
  registered_at  timestamptz not null,
  erased_at      timestamptz,
  check ((phone is null) = (phone_digest is null)),
  check ((guardian_name is null) = (guardian_phone is null))
);
create index person_by_phone on identity.person (phone_digest) where phone_digest is not null;

-- Reference tables: a role is a named set of permissions.
create table identity.role (
  code text primary key check (code ~ '^[a-z][a-z-]*$')
);
create table identity.role_permission (
  role       text not null references identity.role,
  permission text not null check (permission ~ '^[a-z]+\.[a-z-]+$'),
  primary key (role, permission)
);

-- Reference table: a role for a person within a scope from its first to its last day, both included.
create table identity.granted_role (
  id         uuid primary key,
  person     uuid not null,
  role       text not null references identity.role,
  scope      uuid not null,
  first_day  date not null,
  last_day   date not null,
  granted_by uuid,
  granted_at timestamptz not null,
  check (first_day <= last_day)
);
create index granted_role_by_person on identity.granted_role (person, scope);
create index granted_role_by_scope on identity.granted_role (scope);

insert into identity.role (code) values ('leader'), ('officer'), ('administrator');
insert into identity.role_permission (role, permission)
select role, permission
from (values
  ('activity.plan',           array['leader', 'officer', 'administrator']),
  ('activity.lead',           array['leader', 'officer', 'administrator']),
  ('members.manage',          array['leader', 'officer', 'administrator']),
  ('activity.confirm',        array['officer', 'administrator']),
  ('photos.review',           array['officer', 'administrator']),
  ('signin.print',            array['officer', 'administrator']),
  ('units.manage',            array['administrator']),
  ('grants.manage',           array['administrator']),
  ('installation.administer', array['administrator'])
) as held (permission, roles), unnest(roles) as role;

-- Reference table: what a person is asked to agree to; a changed text is a new version.
create table identity.purpose (
  code    text not null check (code ~ '^[a-z][a-z-]*$'),
  version int not null check (version > 0),
  title   jsonb not null check (title ?& array['vi', 'en', 'ar']),
  wording jsonb not null check (wording ?& array['vi', 'en', 'ar']),
  primary key (code, version)
);

-- Distribution column: person. Given and withdrawn, never deleted: consent must be provable.
create table identity.consent (
  person       uuid not null,
  id           uuid not null,
  purpose      text not null,
  version      int not null,
  means        text not null check (means in ('form', 'paper', 'phone', 'guardian')),
  given_at     timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= given_at),
  primary key (person, id)
);
create unique index consent_in_force on identity.consent (person, purpose) where withdrawn_at is null;

-- Distribution column: token_digest. The token itself is only in the person's cookie.
create table identity.session (
  token_digest bytea primary key,
  id           uuid not null,
  person       uuid not null,
  way          text not null check (way in ('code', 'slip', 'passkey', 'oidc', 'setup', 'demonstration')),
  device       text not null check (char_length(device) <= 200),
  opened_at    timestamptz not null,
  seen_at      timestamptz not null,
  ends_at      timestamptz not null,
  ended_at     timestamptz
);
create index session_by_person on identity.session (person) where ended_at is null;

-- Not distributed: stays on the coordinator, where its trigger holds. Append-only.
create table identity.audit (
  at      timestamptz not null,
  id      uuid not null,
  person  uuid not null,
  deed    text not null check (deed ~ '^[a-z]+\.[a-z-]+$'),
  subject uuid not null,
  details jsonb not null,
  primary key (at, id)
);
create index audit_by_subject on identity.audit (subject, at);
create index audit_by_person on identity.audit (person, at);

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'identity.audit is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_is_append_only before update or delete or truncate on identity.audit
  for each statement execute function identity.refuse_change();

insert into identity.purpose (code, version, title, wording) values
('contact-about-activity', 1,
 '{"vi": "Liên hệ về hoạt động", "en": "Contact about activities", "ar": "التواصل بشأن الأنشطة"}',
 '{"vi": "Người phụ trách được dùng số điện thoại của tôi để báo tin về hoạt động tôi đã đăng ký: đổi giờ, hoãn, huỷ. Số điện thoại được xoá khi không còn cần.",
   "en": "Leaders may use my phone number to tell me about activities I have joined: a changed time, a postponement, a cancellation. The number is erased when it is no longer needed.",
   "ar": "يجوز للمسؤولين استخدام رقم هاتفي لإبلاغي بأخبار الأنشطة التي انضممت إليها: تغيير الموعد أو التأجيل أو الإلغاء. ويُحذف الرقم حين لا تبقى إليه حاجة."}'),
('show-name-to-leader', 1,
 '{"vi": "Cho người phụ trách xem tên", "en": "Show my name to the leader", "ar": "إظهار اسمي للمسؤول"}',
 '{"vi": "Người phụ trách hoạt động tôi đăng ký được xem tên tôi để điểm danh. Tên không hiện công khai.",
   "en": "The leader of an activity I join may see my name, to take attendance. My name is not shown in public.",
   "ar": "يجوز لمسؤول النشاط الذي أنضم إليه أن يرى اسمي لتسجيل الحضور. ولا يُعرض اسمي للعموم."}'),
('photo-publication', 1,
 '{"vi": "Đăng ảnh có tôi", "en": "Publication of photos that show me", "ar": "نشر الصور التي أظهر فيها"}',
 '{"vi": "Ảnh hoạt động có tôi được đăng trên trang công khai sau khi được duyệt. Tôi có thể yêu cầu gỡ ảnh bất cứ lúc nào.",
   "en": "Photos of activities that show me may be published after review. I can ask for a photo to be taken down at any time.",
   "ar": "يجوز نشر صور الأنشطة التي أظهر فيها بعد مراجعتها. ويمكنني أن أطلب إزالة أي صورة في أي وقت."}');
