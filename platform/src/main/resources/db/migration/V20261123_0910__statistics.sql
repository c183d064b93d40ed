create schema statistics;

-- 计数案件: one row for each case that something countable happened in. Its lock puts what happens to a case in a row.
create table statistics.counted_case (
  city_code   text not null,
  case_id     uuid not null,
  case_number text not null,
  court_code  text not null,
  livelihood  text,
  constraint counted_case_pk primary key (city_code, case_id)
);
select distribute('statistics.counted_case');

-- 计数依据: what was confirmed, closed or recovered, each once however often its event arrives. Insert-only.
create table statistics.happening (
  city_code    text   not null,
  id           uuid   not null,
  case_id      uuid   not null,
  kind         text   not null,
  day          date   not null,
  village_code text,
  task_kind    text,
  outcome      text,
  clue         boolean,
  amount_fen   bigint,
  constraint happening_pk primary key (city_code, id),
  constraint happening_facts check (
    case kind
      when 'CONFIRMATION' then num_nonnulls(village_code, task_kind, outcome, clue) = 4 and amount_fen is null
      when 'CLOSING'      then num_nonnulls(village_code, task_kind, outcome, clue, amount_fen) = 0
      when 'RECOVERY'     then num_nonnulls(village_code, task_kind, outcome, clue) = 0 and amount_fen > 0
      else false
    end)
);
select distribute('statistics.happening', 'statistics.counted_case');
create index happening_of_case on statistics.happening (city_code, case_id);

-- 计数事实: one row for each thing that counts; a figure is a count of these rows and opens their list.
create table statistics.fact (
  city_code    text   not null,
  measure      text   not null,
  subject_id   uuid   not null,
  case_id      uuid   not null,
  case_number  text   not null,
  court_code   text   not null,
  village_code text   not null,
  livelihood   text,
  day          date   not null,
  amount_fen   bigint not null default 0,
  constraint fact_pk primary key (city_code, measure, subject_id)
);
select distribute('statistics.fact', 'statistics.counted_case');
create index fact_by_day on statistics.fact (city_code, measure, day, subject_id);
create index fact_of_court on statistics.fact (city_code, measure, court_code, day, subject_id);
create index fact_of_case on statistics.fact (city_code, case_id);

-- 日计数 and 月计数, kept in the transaction of the facts. Each fact counts in its county (6 digits) and its township (9).
-- Whole months are read from the months, the days at the edges of a period from the days: flat however long it is.
create table statistics.daily (
  city_code  text   not null,
  place_code text   not null,
  measure    text   not null,
  day        date   not null,
  court_code text   not null,
  number     bigint not null,
  amount_fen bigint not null,
  constraint daily_pk primary key (city_code, place_code, day, measure, court_code)
);
select distribute('statistics.daily', 'statistics.counted_case');

create table statistics.monthly (
  city_code  text   not null,
  place_code text   not null,
  measure    text   not null,
  month      date   not null,
  court_code text   not null,
  number     bigint not null,
  amount_fen bigint not null,
  constraint monthly_pk primary key (city_code, place_code, month, measure, court_code)
);
select distribute('statistics.monthly', 'statistics.counted_case');
