-- How many postings lie in a period, or in a period and a commune, is asked before every figure: answered by these
-- alone. Postings and their entries and turnouts are of the same day and area.
create index posting_by_day on outcome.posting (day);
create index posting_by_area on outcome.posting (area, day);
