-- Search by beginnings of words: `(' ' || folded) like '% an%'` finds short words by their trigrams too.
create index activity_by_word_starts on activity.activity using gin ((' ' || folded) gin_trgm_ops);
