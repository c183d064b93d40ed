-- 询问: what an officer asks the worker about a report, and the answer once there is one.
create table task.question (
  city_code     text        not null,
  id            uuid        not null,
  task_id       uuid        not null,
  case_id       uuid        not null,
  court_code    text        not null,
  worker_id     uuid        not null,
  words         text        not null,
  asked_by_name text        not null,
  asked_by_role text        not null,
  asked_at      timestamptz not null,
  answer        text,
  answered_by_name text,
  answered_at   timestamptz,
  constraint question_pk primary key (city_code, id),
  constraint question_answer check (num_nonnulls(answer, answered_by_name, answered_at) in (0, 3))
);
select distribute('task.question', 'task.task');
alter table task.question add constraint question_task foreign key (city_code, task_id) references task.task (city_code, id);
create index question_of_task on task.question (city_code, task_id, id);
create index question_of_case on task.question (city_code, case_id, id);
-- One at a time; and what each meeting with a phone asks for.
create unique index question_waiting_once on task.question (city_code, task_id) where answered_at is null;
create index question_waiting_of_worker on task.question (city_code, worker_id, id) where answered_at is null;

-- 致谢: at most one for a task. It counts nowhere (国办函〔2026〕12号).
create table task.thanks (
  city_code  text        not null,
  task_id    uuid        not null,
  case_id    uuid        not null,
  court_code text        not null,
  worker_id  uuid        not null,
  by_name    text        not null,
  by_role    text        not null,
  at         timestamptz not null,
  constraint thanks_pk primary key (city_code, task_id)
);
select distribute('task.thanks', 'task.task');
alter table task.thanks add constraint thanks_task foreign key (city_code, task_id) references task.task (city_code, id);
create index thanks_of_case on task.thanks (city_code, case_id);

-- 常用退回理由 of a court; no row: those the program comes with.
create table task.return_phrases (
  city_code  text        not null,
  court_code text        not null,
  phrases    text[]      not null,
  changed_at timestamptz not null,
  constraint return_phrases_pk primary key (city_code, court_code)
);
select distribute('task.return_phrases');

alter table task.fact drop constraint fact_kind;
alter table task.fact add constraint fact_kind check (kind in ('ACCEPT', 'RECUSE', 'REPORT', 'SEEN', 'ANSWER'));
