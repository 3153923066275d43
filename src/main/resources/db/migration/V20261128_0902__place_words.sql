-- Search asks for the beginnings of words.
create index place_by_word_starts on place.place using gin ((' ' || folded) gin_trgm_ops);
