-- 行踪关注: asked for by an officer, decided by a president, bound to one case and to a last day (PIPL arts. 6, 28).
create table task.watch (
  city_code       text        not null,
  id              uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  case_number     text        not null,
  debtor_id       uuid        not null,
  debtor_name     text        not null,
  -- The task by which the debtor's grid is known.
  source_task     uuid        not null,
  reason          text        not null,
  until           date        not null,
  asked_by        uuid        not null,
  asked_by_name   text        not null,
  asked_at        timestamptz not null,
  approved        boolean,
  decided_by      uuid,
  decided_by_name text,
  decided_at      timestamptz,
  decision_reason text,
  task_id         uuid,
  constraint watch_pk primary key (city_code, id),
  constraint watch_decided check (
    num_nonnulls(approved, decided_by, decided_by_name, decided_at, decision_reason) in (0, 5)),
  constraint watch_two_people check (decided_by is null or decided_by <> asked_by),
  constraint watch_task check ((task_id is not null) = (approved is true))
);
select distribute('task.watch', 'task.task');
alter table task.watch add constraint watch_source foreign key (city_code, source_task) references task.task (city_code, id);
create unique index watch_waiting_once on task.watch (city_code, case_id, debtor_id) where approved is null;
create index watch_of_court on task.watch (city_code, court_code, id);
create index watch_of_task on task.watch (city_code, task_id) where task_id is not null;
