-- Whoever takes a round back while it waits for a second person does not get past one by sending it again.
alter table care.round drop constraint round_odd_check;
alter table care.round add constraint round_odd_check check (
  odd <@ array['PHOTO_FAR', 'PHOTO_SEEN', 'NO_PHOTO', 'NEW_GROUP', 'SENT_AGAIN']);
