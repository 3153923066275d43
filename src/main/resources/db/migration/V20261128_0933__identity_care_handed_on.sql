-- Work of care waits for an answer by a day, so it is handed on during absence as other work is.
insert into identity.lendable_permission values ('care.lead'), ('care.confirm'), ('care.amnesty'), ('care.answer');
