-- 查看范围: what an officer sees first, the own cases or the whole court; absent until somebody has chosen.
alter table casefile.visit add column whose text;
alter table casefile.visit add constraint visit_whose check (whose in ('MINE', 'COURT'));

-- Cases in which a period of one kind runs.
create index clock_of_kind on casefile.clock (city_code, kind, court_code, last_on, case_id) where ended_on is null;
