create schema statistics;

-- 计数事实: one row for each thing that counts, written once from an event; a figure is a count of these rows.
create table statistics.fact (
  city_code    text   not null,
  measure      text   not null,
  subject_id   uuid   not null,
  case_id      uuid   not null,
  case_number  text   not null,
  court_code   text   not null,
  village_code text,
  livelihood   text,
  day          date   not null,
  amount_fen   bigint not null default 0,
  constraint fact_pk primary key (city_code, measure, subject_id)
);
select distribute('statistics.fact');
create index fact_of_court on statistics.fact (city_code, measure, court_code, day);
create index fact_of_place on statistics.fact (city_code, measure, village_code, day);

-- 日计数, kept by the same listener in the same transaction; never grows faster than days × courts × counties.
create table statistics.daily (
  city_code   text   not null,
  measure     text   not null,
  day         date   not null,
  court_code  text   not null,
  county_code text   not null,
  livelihood  text   not null,
  number      bigint not null,
  amount_fen  bigint not null,
  constraint daily_pk primary key (city_code, measure, day, court_code, county_code, livelihood)
);
select distribute('statistics.daily');
