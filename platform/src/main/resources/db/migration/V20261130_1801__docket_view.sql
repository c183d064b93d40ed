-- 保存的视图: a person's own filters of the docket, by name. What was asked for may name somebody, so it is sealed.
create schema docket;

create table docket.view (
  city_code   text        not null,
  account_id  uuid        not null,
  id          uuid        not null,
  court_code  text        not null,
  owner_name  text        not null,
  name        text        not null,
  asked       text        not null,
  for_court   boolean     not null,
  usual       boolean     not null,
  at          timestamptz not null,
  constraint view_pk primary key (city_code, account_id, id)
);
select distribute('docket.view', 'casefile.casefile');
create index view_of_court on docket.view (city_code, court_code) where for_court;
