-- What stands around the text of an organisation's documents. Decree 30/2020/NĐ-CP lays out those of the state; the
-- Front, the Youth Union and others have headers and numbers of their own, so each is a row. Reference table.
create table organization.letterhead (
  organization uuid primary key references organization.organization,
  above        text not null check (char_length(above) <= 200),
  issuer       text not null check (char_length(issuer) between 1 and 200),
  motto        text not null check (char_length(motto) between 1 and 200),
  numbering    text not null check (char_length(numbering) between 8 and 60 and position('{number}' in numbering) > 0),
  place        text not null check (char_length(place) between 1 and 60),
  signed_for   text not null check (char_length(signed_for) <= 200),
  position     text not null check (char_length(position) <= 200),
  recipients   text not null check (char_length(recipients) <= 1000),
  version      int not null check (version > 0)
);
