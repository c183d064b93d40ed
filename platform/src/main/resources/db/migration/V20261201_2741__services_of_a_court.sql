-- 全院送达: all services of a court, the newest first, by state, mode and last day.
alter table service.service add column due_on date;
create index service_of_court on service.service (city_code, court_code, id);
create index service_of_court_by_state on service.service (city_code, court_code, state, id);
create index service_due on service.service (city_code, court_code, due_on, id) where due_on is not null;
