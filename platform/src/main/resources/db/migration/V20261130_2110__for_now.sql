-- 终本条件: what is on record for each condition of 法〔2016〕373号; only added to, the latest counts.
create table casefile.condition_met (
  city_code  text        not null,
  id         uuid        not null,
  court_code text        not null,
  case_id    uuid        not null,
  condition  text        not null,
  applies    boolean     not null,
  day        date        not null,
  words      text        not null,
  actor_name text        not null,
  at         timestamptz not null,
  constraint condition_met_pk primary key (city_code, id)
);
select distribute('casefile.condition_met', 'casefile.casefile');
create index condition_met_of_case on casefile.condition_met (city_code, case_id, at);

-- 终本库: one row for each case that is terminated for now, with the day it is looked at next.
create table task.recheck_plan (
  city_code   text not null,
  case_id     uuid not null,
  court_code  text not null,
  case_number text not null,
  closed_on   date not null,
  number      int  not null,
  -- Absent when five years are over.
  next_on     date,
  constraint recheck_plan_pk primary key (city_code, case_id),
  constraint recheck_plan_number check (number between 1 and 11),
  constraint recheck_plan_over check ((next_on is null) = (number = 11))
);
select distribute('task.recheck_plan', 'casefile.casefile');
create index recheck_plan_due on task.recheck_plan (city_code, next_on, case_id) where next_on is not null;
create index recheck_plan_of_court on task.recheck_plan (city_code, court_code, next_on, case_id);

-- 终本复查: each once, however often the program is killed or its clock set back.
create table task.recheck (
  city_code      text not null,
  id             uuid not null,
  court_code     text not null,
  case_id        uuid not null,
  case_number    text not null,
  closed_on      date not null,
  number         int  not null,
  due_on         date not null,
  opened_on      date not null,
  tasks          int  not null,
  found_on       date,
  told_on        date,
  told_words     text not null,
  declined_words text not null,
  constraint recheck_pk primary key (city_code, id),
  constraint recheck_number check (number between 1 and 10)
);
select distribute('task.recheck', 'casefile.casefile');
alter table task.recheck add constraint recheck_once unique (city_code, case_id, closed_on, number);
