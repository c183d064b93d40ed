-- 导出: who took how many cases out of the docket, when and what for; only added to.
create table docket.export (
  city_code  text        not null,
  account_id uuid        not null,
  id         uuid        not null,
  court_code text        not null,
  actor_name text        not null,
  reason     text        not null,
  cases      int         not null,
  at         timestamptz not null,
  constraint export_pk primary key (city_code, account_id, id)
);
select distribute('docket.export', 'docket.view');
create index export_of_court on docket.export (city_code, court_code, at);
