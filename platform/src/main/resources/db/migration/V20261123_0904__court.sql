create schema court;

-- 法院, keyed by its code in case numbers (法〔2015〕137号): 桂, 桂14, 桂1481.
create table court.court (
  code          text primary key,
  name          text not null,
  level         text not null,
  division_code text not null,
  city_code     text not null,
  parent        text,
  doubtful      boolean not null,
  constraint court_level check (level in ('HIGH', 'INTERMEDIATE', 'BASIC'))
);
select reference('court.court');

-- 派发方式: what happens to a task whose address was routed with confidence. No row: the liaison confirms.
create table court.dispatch_policy (
  court_code text primary key,
  automatic  boolean not null,
  days       int not null,
  constraint dispatch_policy_court foreign key (court_code) references court.court (code),
  constraint dispatch_policy_days check (days between 1 and 180)
);
select reference('court.dispatch_policy');
