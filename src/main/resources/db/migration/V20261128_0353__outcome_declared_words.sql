-- Text as people look for it, as org.chungtay.shared.text.Folded makes it: without marks and case, đ as d, one space
-- between words.
create function outcome.folded(words text) returns text language sql immutable parallel safe
return btrim(regexp_replace(
  regexp_replace(lower(translate(normalize(words, NFD), 'đĐ', 'dd')), '[\u0300-\u036f]', '', 'g'),
  '[^[:alnum:]]+', ' ', 'g'));

-- What a declared figure is found by. Whose it is and where is asked of organisations and areas.
alter table outcome.declared add column folded text
  generated always as (outcome.folded(title || ' ' || quote || ' ' || claimant || ' ' || source_title)) stored;
create index declared_newest on outcome.declared (id, version desc) where approved_at is not null;

-- What follows from a version's words is not there yet when the trigger looks.
create or replace function outcome.refuse_redeclaring() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.approved_at is null
     and to_jsonb(old) - '{approved_by,approved_at,folded}'::text[]
       = to_jsonb(new) - '{approved_by,approved_at,folded}'::text[] then
    return new;
  end if;
  raise exception 'a declared figure stays as it was declared: % refused', tg_op using errcode = 'restrict_violation';
end $$;
