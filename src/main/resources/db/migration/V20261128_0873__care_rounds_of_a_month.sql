-- The sample of a month is published as a whole, in this order.
create index round_by_month on care.round (day, id);
create index round_photo_by_round on care.round_photo (round);
