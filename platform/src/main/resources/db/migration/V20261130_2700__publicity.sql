-- 宣传普法: lectures that were held, pictures of them, and the materials courts have published.
create schema publicity;

create table publicity.lecture (
  city_code          text        not null,
  id                 uuid        not null,
  court_code         text        not null,
  division_code      text        not null,
  held_on            date        not null,
  venue              text        not null,
  topic              text        not null,
  audience           text        not null,
  -- Absent where nobody counted.
  heads              int,
  speakers           text        not null,
  words              text        not null default '',
  -- 随案普法: the case at whose enforcement it was held.
  case_id            uuid,
  case_number        text,
  task_id            uuid,
  recorded_by        uuid        not null,
  recorded_by_name   text        not null,
  recorded_at        timestamptz not null,
  withdrawal         text,
  withdrawn_by_name  text,
  withdrawn_at       timestamptz,
  constraint lecture_pk primary key (city_code, id),
  constraint lecture_heads check (heads between 1 and 100000),
  constraint lecture_case check (num_nonnulls(case_id, case_number) in (0, 2)),
  constraint lecture_withdrawn check (num_nonnulls(withdrawal, withdrawn_by_name, withdrawn_at) in (0, 3))
);
select distribute('publicity.lecture', 'casefile.casefile');
create index lecture_of_court on publicity.lecture (city_code, court_code text_pattern_ops, held_on, id);
create index lecture_of_place on publicity.lecture (city_code, division_code text_pattern_ops, held_on, id);
create index lecture_of_case on publicity.lecture (city_code, case_id, id) where case_id is not null;
create index lecture_by_time on publicity.lecture (city_code, recorded_at);

create table publicity.photo (
  city_code      text        not null,
  id             uuid        not null,
  lecture_id     uuid        not null,
  case_id        uuid,
  court_code     text        not null,
  division_code  text        not null,
  added_at       timestamptz not null default now(),
  sealed         bytea       not null,
  constraint photo_pk primary key (city_code, id)
);
select distribute('publicity.photo', 'publicity.lecture');
alter table publicity.photo add constraint photo_lecture
  foreign key (city_code, lecture_id) references publicity.lecture (city_code, id) on delete cascade;
create index photo_of_lecture on publicity.photo (city_code, lecture_id, id);
create index photo_by_time on publicity.photo (city_code, added_at);
create index photo_of_case on publicity.photo (city_code, case_id) where case_id is not null;

create table publicity.material (
  city_code          text        not null,
  id                 uuid        not null,
  court_code         text        not null,
  topic              text        not null,
  title              text        not null,
  body               text        not null,
  published_by       uuid        not null,
  published_by_name  text        not null,
  published_at       timestamptz not null,
  withdrawn_by_name  text,
  withdrawn_at       timestamptz,
  constraint material_pk primary key (city_code, id),
  constraint material_withdrawn check (num_nonnulls(withdrawn_by_name, withdrawn_at) in (0, 2))
);
select distribute('publicity.material', 'casefile.casefile');
create index material_published on publicity.material (city_code, id) where withdrawn_at is null;
