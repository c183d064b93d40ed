-- 案件清单: the towns where somebody has been asked to visit for a case, and an index for each filter of the list.
alter table casefile.casefile add column towns text[] not null default '{}';
update casefile.casefile c set towns = t.towns
  from (select city_code, case_id, array_agg(distinct left(village_code, 9)) || array_agg(distinct left(village_code, 6)) as towns
          from task.task group by city_code, case_id) t
 where c.city_code = t.city_code and c.id = t.case_id;
create index casefile_by_town on casefile.casefile using gin (city_code, towns);
create index casefile_of_officer on casefile.casefile (city_code, court_code, officer, filed_on, id);
create index casefile_of_kind on casefile.casefile (city_code, court_code, livelihood, filed_on, id)
  where livelihood is not null;
create index casefile_by_amount on casefile.casefile (city_code, court_code, amount_fen);
