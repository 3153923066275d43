-- So many turns must have been kept or missed before their share tells whether a copy of a model stands: one kept turn is
-- a hundred percent of nothing.
insert into care.rule (code, value) values ('sustain-turns', 4);
