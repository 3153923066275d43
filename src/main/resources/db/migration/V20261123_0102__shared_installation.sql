-- What this database is for, written when it is made and never changed: invented data must not look real.
create table runtime.installation (
  only_one boolean     primary key default true check (only_one),
  kind     text        not null check (kind in ('demonstration', 'real')),
  since    timestamptz not null default now()
);
insert into runtime.installation (kind) values ('${installation}');
