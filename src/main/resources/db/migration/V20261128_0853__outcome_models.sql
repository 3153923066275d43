-- What models bring: copies that other units made, and which of them still stand.
insert into outcome.indicator (code, name, definition, unit, rule, about, sdg_target, decimals, position) values
('models-replicated',
 '{"vi": "Lượt nhân rộng mô hình", "en": "Models taken over", "ar": "نماذج جرى تكرارها"}',
 '{"vi": "Mỗi lần một đơn vị làm theo một mô hình đã được công nhận và được người khác xác nhận tính 1, vào ngày bắt đầu. Nơi khởi đầu mô hình không tính; bản đã rút thì trừ lại.",
   "en": "Each time a unit takes over a recognised model and somebody else accepts it counts 1, on the day it began. The origin does not count; one that is withdrawn is taken out again.",
   "ar": "كل مرة تتبنى فيها وحدة نموذجًا معترفًا به ويقبل ذلك شخص آخر تُحتسب 1 في يوم البدء. لا يُحتسب المنشأ، وما يُسحب يُطرح من جديد."}',
 '{"vi": "lượt", "en": "copies", "ar": "نسخة"}', 'SUM', 'WORK', '17.9', 0, 185),
('copies-sustained',
 '{"vi": "Bản nhân rộng còn duy trì", "en": "Copies that still stand", "ar": "نسخ ما زالت قائمة"}',
 '{"vi": "Số bản nhân rộng đạt cách kiểm tra duy trì của chính mô hình ở lần kiểm tra gần nhất (6, 12, 18… tháng). Đây là số tại một ngày: lần kiểm tra mới thay lần trước, không cộng dồn theo thời gian.",
   "en": "Copies that met the sustain check of their own model at the latest check (6, 12, 18 … months). A state on a day: a newer check replaces the one before and is never added up over time.",
   "ar": "النسخ التي اجتازت فحص الاستمرار الذي يحدده نموذجها في آخر فحص (6 و12 و18… شهرًا). هذا وضع في يوم: الفحص الأحدث يحل محل السابق ولا يُجمع عبر الزمن."}',
 '{"vi": "bản", "en": "copies", "ar": "نسخة"}', 'LAST_VALUE', 'WORK', '17.9', 0, 195);
