-- The code on a place's sign is written in capitals.
alter table care.voice_link drop constraint voice_link_address_check;
alter table care.voice_link add constraint voice_link_address_check
  check (address ~ '^/[a-z][A-Za-z0-9/_-]*$' and char_length(address) <= 200);

-- The public list, the newest first.
create index voice_by_moment on care.voice (sort, received_at desc, id);
