-- 再学 and 现场带教, and that an ending certificate was told.
alter table training.certificate add column told_on date;

create table training.refresher (
  city_code    text        not null,
  id           uuid        not null,
  worker_id    uuid        not null,
  course       text        not null,
  kind         text        not null,
  reason       text        not null,
  proposed_at  timestamptz not null,
  done_at      timestamptz,
  constraint refresher_pk primary key (city_code, id)
);
select distribute('training.refresher', 'grid.worker');
create unique index refresher_once on training.refresher (city_code, worker_id, course) where done_at is null;
create index refresher_by_time on training.refresher (city_code, proposed_at);

create table training.coaching (
  city_code      text        not null,
  id             uuid        not null,
  court_code     text        not null,
  worker_id      uuid        not null,
  worker_name    text        not null,
  township_code  text        not null,
  held_on        date        not null,
  kind           text        not null,
  task_city      text,
  task_id        uuid,
  words          text        not null,
  coach_id       uuid        not null,
  coach_name     text        not null,
  recorded_at    timestamptz not null,
  constraint coaching_pk primary key (city_code, id),
  constraint coaching_task check (num_nonnulls(task_city, task_id) in (0, 2))
);
select distribute('training.coaching', 'grid.worker');
create index coaching_of_court on training.coaching (city_code, court_code text_pattern_ops, held_on, id);
create index coaching_of_township on training.coaching (city_code, township_code, held_on);
create index coaching_of_worker on training.coaching (city_code, worker_id, held_on);
create index coaching_by_time on training.coaching (city_code, recorded_at);
