-- People by beginnings of the words of their names; who may look for whom is asked by the modules above.
create extension if not exists pg_trgm schema public;
create index person_by_word_starts on identity.person using gin ((' ' || folded_name) gin_trgm_ops)
  where erased_at is null;
