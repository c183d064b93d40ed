create schema task;

-- 协助事项, kept in the city of the court that asks; a worker elsewhere finds it through task.reach.
create table task.task (
  city_code       text        not null,
  id              uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  case_number     text        not null,
  livelihood      text,
  debtor_id       uuid        not null,
  debtor_name     text        not null,
  debtor_address  text        not null,
  -- Blind. One index in one village is one visit for the worker, however many courts ask.
  debtor_index    bytea       not null,
  kind            text        not null,
  words           text        not null default '',
  priority        text        not null,
  due_on          date        not null,
  village_code    text        not null,
  grid_city_code  text        not null,
  grid_id         uuid        not null,
  worker_id       uuid,
  predecessor_id  uuid,
  state           text        not null,
  state_at        timestamptz not null,
  state_reason    text,
  outcome         text,
  created_at      timestamptz not null,
  constraint task_pk primary key (city_code, id),
  constraint task_kind check (kind in ('FIND_PERSON', 'FIND_PROPERTY', 'SERVE', 'INVESTIGATE', 'WITNESS',
    'PERSUADE', 'WATCH', 'RECHECK', 'VISIT_PETITIONER', 'PUBLICIZE')),
  constraint task_priority check (priority in ('URGENT', 'NORMAL')),
  -- TaskState.java says the same in Java.
  constraint task_state_facts check (
    case state
      when 'PLANNED'    then state_reason is null and outcome is null
      when 'DISPATCHED' then worker_id is not null and state_reason is null and outcome is null
      when 'ACCEPTED'   then worker_id is not null and state_reason is null and outcome is null
      when 'REPORTED'   then worker_id is not null and outcome is not null
      when 'RETURNED'   then worker_id is not null and state_reason is not null
      when 'CONFIRMED'  then worker_id is not null and outcome is not null
      when 'RECUSED'    then worker_id is not null
      when 'REASSIGNED' then state_reason is not null
      when 'WITHDRAWN'  then state_reason is not null
      when 'EXPIRED'    then true
      else false
    end)
);
select distribute('task.task', 'casefile.casefile');
create index open_task_of_worker on task.task (city_code, worker_id, due_on)
  where state in ('DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED');
-- The same thing is never asked twice at once.
create unique index task_open_once on task.task (city_code, case_id, debtor_id, kind)
  where state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED');
create index task_of_case on task.task (city_code, case_id);
create index task_of_court on task.task (city_code, court_code, state, id);
create index task_of_court_by_age on task.task (city_code, court_code, id);
create index ended_task_of_worker on task.task (city_code, worker_id, state_at)
  where state in ('CONFIRMED', 'RECUSED', 'REASSIGNED', 'WITHDRAWN', 'EXPIRED');
create index task_of_village on task.task (city_code, village_code, state, id);
create index open_task_due on task.task (city_code, due_on) where state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'RETURNED');

-- 走访 and everything else that happened to a task. Insert-only; the client may choose the id.
create table task.event (
  city_code  text        not null,
  id         uuid        not null,
  task_id    uuid        not null,
  at         timestamptz not null,
  actor_id   uuid        not null,
  actor_name text        not null,
  actor_role text        not null,
  verb       text        not null,
  from_state text,
  to_state   text        not null,
  reason     text,
  constraint event_pk primary key (city_code, id)
);
select distribute('task.event', 'task.task');
alter table task.event add constraint event_task foreign key (city_code, task_id) references task.task (city_code, id);
create index event_of_task on task.event (city_code, task_id, id);

-- 反馈. Insert-only; the phone chooses the id. Late ones are kept and marked by what the task had become.
create table task.report (
  city_code      text        not null,
  id             uuid        not null,
  task_id        uuid        not null,
  worker_id      uuid        not null,
  outcome        text        not null,
  words          text        not null,
  clue_kind      text,
  clue_words     text,
  longitude      float8,
  latitude       float8,
  accuracy       float8,
  seen_at        timestamptz not null,
  stored_at      timestamptz not null,
  task_state     text        not null,
  constraint report_pk primary key (city_code, id),
  constraint report_position check (num_nonnulls(longitude, latitude, accuracy) in (0, 3)),
  constraint report_clue check (num_nonnulls(clue_kind, clue_words) in (0, 2))
);
select distribute('task.report', 'task.task');
alter table task.report add constraint report_task foreign key (city_code, task_id) references task.task (city_code, id);
create index report_of_task on task.report (city_code, task_id, id);

-- 回避. Insert-only; the reason is sealed. Whoever stood back from a case gets none of its tasks.
create table task.recusal (
  city_code     text        not null,
  id            uuid        not null,
  task_id       uuid        not null,
  case_id       uuid        not null,
  worker_id     uuid        not null,
  reason_sealed bytea       not null,
  at            timestamptz not null,
  constraint recusal_pk primary key (city_code, id)
);
select distribute('task.recusal', 'task.task');
alter table task.recusal add constraint recusal_task foreign key (city_code, task_id) references task.task (city_code, id);
create index recusal_of_case on task.recusal (city_code, case_id, worker_id);
create index recusal_of_task on task.recusal (city_code, task_id);

-- 跨市协助: which cities' courts have tasks in a township, so that its people ask those cities only.
create table task.reach (
  city_code     text not null,
  township_code text not null,
  task_city     text not null,
  constraint reach_pk primary key (city_code, township_code, task_city)
);
select distribute('task.reach');
