-- 事实: what a phone said, beside the row of the command it caused. Insert-only; the phone chooses the id. The content is
-- a keyed fingerprint, enough to tell a resend from another fact under the same id.
create table task.fact (
  city_code     text        not null,
  id            uuid        not null,
  task_id       uuid        not null,
  court_code    text        not null,
  village_code  text        not null,
  worker_id     uuid        not null,
  kind          text        not null,
  content_index bytea       not null,
  device        text        not null,
  -- By the phone's clock, and how far the server's was ahead of it when the phone sent.
  phone_at      timestamptz,
  clock_off_ms  bigint,
  mock          boolean     not null default false,
  -- What was announced; evidence.file has what came.
  files         uuid[]      not null default '{}',
  stored_at     timestamptz not null,
  constraint fact_pk primary key (city_code, id),
  constraint fact_kind check (kind in ('ACCEPT', 'RECUSE', 'REPORT', 'SEEN'))
);
select distribute('task.fact', 'task.task');
alter table task.fact add constraint fact_task foreign key (city_code, task_id) references task.task (city_code, id);
create index fact_of_task on task.fact (city_code, task_id, id);

-- What could not be taken, sealed: a worker's words are not lost to a fault of a program. In the worker's city.
create table task.refused_fact (
  city_code   text        not null,
  id          uuid        not null,
  worker_id   uuid        not null,
  code        text        not null,
  bytes       int         not null,
  body_sealed bytea       not null,
  received_at timestamptz not null,
  constraint refused_fact_pk primary key (city_code, id)
);
select distribute('task.refused_fact');
create index refused_fact_of_worker on task.refused_fact (city_code, worker_id);
create index refused_fact_received on task.refused_fact (city_code, received_at);

-- 安全求助: stands at the top of the pages of township and court until somebody has answered for having seen it. Without a
-- task it lies in the worker's township, and no court sees it.
create table task.alarm (
  city_code         text        not null,
  id                uuid        not null,
  task_id           uuid,
  court_code        text,
  case_id           uuid,
  case_number       text,
  village_code      text        not null,
  worker_id         uuid        not null,
  worker_name       text        not null,
  words             text        not null,
  longitude         float8,
  latitude          float8,
  accuracy          float8,
  phone_at          timestamptz,
  raised_at         timestamptz not null,
  acknowledged_at   timestamptz,
  acknowledged_by   uuid,
  acknowledged_name text,
  acknowledged_role text,
  constraint alarm_pk primary key (city_code, id),
  constraint alarm_of_task check (num_nonnulls(task_id, court_code, case_id, case_number) in (0, 4)),
  constraint alarm_position check (num_nonnulls(longitude, latitude, accuracy) in (0, 3)),
  constraint alarm_answered check (
    num_nonnulls(acknowledged_at, acknowledged_by, acknowledged_name, acknowledged_role) in (0, 4))
);
select distribute('task.alarm', 'task.task');
create index alarm_waiting on task.alarm (city_code, raised_at) where acknowledged_at is null;
create index alarm_of_worker on task.alarm (city_code, worker_id, raised_at);
create index alarm_answered_at on task.alarm (city_code, acknowledged_at) where acknowledged_at is not null;
create index alarm_of_case on task.alarm (city_code, case_id) where case_id is not null;
