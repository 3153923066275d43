-- Places are numbered like lanes are: the tenth comes after the ninth. A name to sort by, its numbers nine digits wide; a page
-- of the list is read in its order instead of sorting all of it.
create function place.numbered(folded text) returns text language sql immutable parallel safe
return regexp_replace(regexp_replace(folded, '(\d+)', '000000000\1', 'g'), '0*(\d{9})(?!\d)', '\1', 'g');

alter table place.place
  add column numbered text not null generated always as (place.numbered(folded)) stored;
create index place_in_order on place.place (state, numbered, id);
