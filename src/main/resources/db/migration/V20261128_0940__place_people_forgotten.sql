-- Whoever is forgotten leaves a stand-in (ids of version 8). Of somebody who was written down twice one stand-in is left, so
-- two persons of a place may become one there; as long as either has a name they differ.
create function place.is_stand_in(id uuid) returns boolean language sql immutable strict parallel safe
return get_byte(uuid_send(id), 6) >> 4 = 8;

alter table place.place drop constraint launched_by_somebody_else;
alter table place.place add constraint launched_by_somebody_else check (
  launched_by <> drawn_by or place.is_stand_in(launched_by));

-- Nothing of a revision changes but who: into a stand-in.
create or replace function place.keep_revision() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if place.is_stand_in((to_jsonb(new) ->> 'by')::uuid) and to_jsonb(new) - 'by' = to_jsonb(old) - 'by' then
      return new;
    end if;
  end if;
  raise exception 'what was done to a place stays: % refused', tg_op using errcode = 'restrict_violation';
end $$;
drop trigger revisions_stay_as_they_are on place.revision;
create trigger revisions_stay_as_they_are before update on place.revision
  for each row execute function place.keep_revision();

-- Whom a revision, a planting or a list names is found by the person.
create index revision_by_person on place.revision (by) where by is not null;
create index planting_by_person on place.planting (by);
create index count_by_person on place.plant_count (by);
create index list_by_sender on place.list (sent_by);
