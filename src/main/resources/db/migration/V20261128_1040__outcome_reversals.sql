-- Few entries are reversals: whether one was reversed is asked of these alone (ADR 137).
create index reversal on outcome.entry (area, source_kind, source_id, indicator, revision) where revision % 2 = 0;
