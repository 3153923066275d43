-- What the units of an organisation are called before the name of their area (Hội Liên hiệp Phụ nữ phường …), so that
-- a ward that is covered later gets a unit of the same kind of name.
alter table organization.organization add column unit_name text check (char_length(unit_name) between 1 and 100);
update organization.organization o set unit_name = coalesce(
  (select regexp_replace(u.name, ' (phường|xã|thị trấn|đặc khu) .*$', '') from organization.unit u
   where u.organization = o.id and u.kind = 'WARD' order by u.id limit 1),
  left(o.short_names ->> 'vi', 100));
alter table organization.organization alter column unit_name set not null;
