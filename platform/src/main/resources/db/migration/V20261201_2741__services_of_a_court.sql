-- 全院送达: all services of a court, the newest first, by state, mode and last day: the end of a public notice, or of the
-- ten days of a court that was entrusted, from the day on which it had the letter (解释 134).
alter table service.service add column due_on date, add column entrusted_on date;
update service.service set due_on = served_on where mode = 'PUBLIC_NOTICE';
create index service_of_court on service.service (city_code, court_code, id);
create index service_of_court_by_state on service.service (city_code, court_code, state, id);
create index service_due on service.service (city_code, court_code, due_on, id) where due_on is not null;
