-- 执行110: somebody who is watched for was seen; who of the court answered for it, after how long, and what was done.
-- Where and by whom stands in the report alone, and goes with it.
create table task.sighting (
  city_code          text        not null,
  id                 uuid        not null,
  task_id            uuid        not null,
  case_id            uuid        not null,
  case_number        text        not null,
  court_code         text        not null,
  until              date        not null,
  came_at            timestamptz not null,
  answer_by          timestamptz not null,
  acknowledged_at    timestamptz,
  acknowledged_by    uuid,
  acknowledged_name  text,
  escalated_at       timestamptz,
  done               text        not null default '',
  done_at            timestamptz,
  done_name          text,
  constraint sighting_pk primary key (city_code, id),
  constraint sighting_answered check (num_nonnulls(acknowledged_at, acknowledged_by, acknowledged_name) in (0, 3)),
  constraint sighting_done check (num_nonnulls(done_at, done_name) in (0, 2) and (done_at is null or acknowledged_at is not null))
);
select distribute('task.sighting', 'task.task');
create index sighting_waiting on task.sighting (city_code, answer_by) where acknowledged_at is null;
create index sighting_of_court on task.sighting (city_code, court_code, came_at);
create index sighting_of_case on task.sighting (city_code, case_id);

-- 应答时限: what a court has set for its desk; no row is the rule of the house.
create table task.desk (
  city_code   text not null,
  court_code  text not null,
  minutes     int  not null,
  constraint desk_pk primary key (city_code, court_code),
  constraint desk_minutes check (minutes between 1 and 240)
);
select distribute('task.desk', 'task.task');
