-- Groups are numbered: the tenth comes after the ninth. A name to sort by, its numbers nine digits wide.
create function organization.numbered(folded text) returns text language sql immutable parallel safe
return regexp_replace(regexp_replace(folded, '(\d+)', '000000000\1', 'g'), '0*(\d{9})(?!\d)', '\1', 'g');

alter table organization.unit
  add column numbered text not null generated always as (organization.numbered(folded)) stored;

create or replace view organization.v_unit as
  select id, organization, kind, name, folded, area, parent, path, since, until, covering, sector, numbered
  from organization.unit;
