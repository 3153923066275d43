-- Which transaction wrote a posting: those of transactions that are over for everybody need not be counted again to know
-- whether the book has grown (ADR 136). For what stands there already it is the one of this migration.
alter table outcome.posting add column written xid8 not null default pg_current_xact_id();
create index posting_by_written on outcome.posting (written);
