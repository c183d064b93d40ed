-- A learned name may also mean one grid of a village; it was learned within that village then, and says nothing outside.
alter table address.learned_name add column grid_id uuid;
alter table address.learned_name drop constraint learned_name_area;
alter table address.learned_name add constraint learned_name_area check (
  village_code like area_code || '%'
  and case when grid_id is null then length(area_code) in (6, 9) else length(area_code) = 12 end);
drop index address.learned_name_once;
create unique index learned_name_once on address.learned_name (city_code, name, area_code, village_code)
  where grid_id is null;
create unique index learned_name_grid_once on address.learned_name (city_code, name, grid_id)
  where grid_id is not null;
