-- Units by beginnings of words.
create index unit_by_word_starts on organization.unit using gin ((' ' || folded) gin_trgm_ops);
