-- How many figures were kept when the book was checked, and how many of them were counted anew.
alter table outcome.invariant_check
  add column kept_figures int not null default 0 check (kept_figures >= 0),
  add column counted_anew int not null default 0,
  add constraint counted_anew_are_kept check (counted_anew between 0 and kept_figures);
