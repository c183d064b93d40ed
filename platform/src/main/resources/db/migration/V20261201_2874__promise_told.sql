-- What was said of a promise last: that its end comes near, or that it is overdue.
alter table petition.promise add column told text not null default '';
