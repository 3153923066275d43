-- Why somebody asks, chosen from a few; their own words are needed where the choice alone says too little.
-- A contact is personal data of somebody without an account: sealed, and forgotten some time after the decision.
alter table evidence.takedown add column ground text not null default 'OTHER'
  check (ground in ('IN_PICTURE', 'HELPED', 'NOT_THIS', 'MINE', 'OTHER'));
alter table evidence.takedown alter column ground drop default;
alter table evidence.takedown rename column reason to words;
alter table evidence.takedown drop constraint takedown_reason_check;
alter table evidence.takedown add check (char_length(words) <= 1000);
alter table evidence.takedown add check (ground in ('IN_PICTURE', 'HELPED') or words <> '');
-- Only who is seen on a photo may hide it before anybody has looked.
alter table evidence.takedown add check (ground = 'IN_PICTURE' or not hidden);
alter table evidence.takedown drop column contact;
alter table evidence.takedown add column contact bytea;
create index takedown_decided on evidence.takedown (decided_at) where decision is not null;
