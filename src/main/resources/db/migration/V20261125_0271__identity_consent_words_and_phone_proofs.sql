-- The first words promised that a number is erased by itself. It also signs its owner in, so it is kept until they
-- ask; what ends with the consent is its use.
insert into identity.purpose (code, version, title, wording)
select code, 2, title,
 '{"vi": "Người phụ trách được dùng số điện thoại của tôi để báo tin về hoạt động tôi đã đăng ký: đổi giờ, hoãn, huỷ. Khi tôi rút lại, số không còn được dùng để báo tin; nó chỉ còn để tôi đăng nhập và được xoá khi tôi nhờ cán bộ xoá.",
   "en": "Leaders may use my phone number to tell me about activities I have joined: a changed time, a postponement, a cancellation. When I withdraw this, the number is no longer used for news; it only lets me sign in, and is erased when I ask an officer to erase it.",
   "ar": "يجوز للمسؤولين استخدام رقم هاتفي لإبلاغي بأخبار الأنشطة التي انضممت إليها: تغيير الموعد أو التأجيل أو الإلغاء. وحين أسحب موافقتي لا يُستخدم الرقم للأخبار بعد ذلك، بل يبقى لتسجيل دخولي فقط، ويُحذف حين أطلب من أحد الموظفين حذفه."}'
from identity.purpose where code = 'contact-about-activity' and version = 1;

-- A consent holds for the words it was given to: a newer version is asked for again.
create view identity.v_consent_in_force as
  select consent.person, consent.purpose
  from identity.consent consent
  where consent.withdrawn_at is null
    and consent.version = (select max(version) from identity.purpose where code = consent.purpose);

-- Distribution column: id. That the holder of a number lets an officer find them by it. Swept with the codes.
create table identity.phone_proof (
  id           uuid primary key,
  phone_digest bytea not null,
  code_digest  bytea not null,
  asked_by     uuid not null,
  sent_at      timestamptz not null,
  expires_at   timestamptz not null check (expires_at > sent_at),
  tries_left   int not null check (tries_left >= 0),
  proven_at    timestamptz
);
create index phone_proof_by_phone on identity.phone_proof (phone_digest, sent_at);
