-- 自编课程: versions of courses that courts have written; pictures of them.
create table training.own_course (
  city_code        text        not null,
  id               uuid        not null,
  version          int         not null,
  court_code       text        not null,
  title            text        not null,
  kinds            text[]      not null,
  lessons          text        not null,
  questions        text        not null,
  pass_mark        int         not null,
  paper            int         not null,
  valid_months     int         not null,
  pictures         uuid[]      not null,
  state            text        not null,
  asked_by         uuid        not null,
  asked_by_name    text        not null,
  asked_at         timestamptz not null,
  decided_by_name  text,
  decided_at       timestamptz,
  decided_words    text,
  constraint own_course_pk primary key (city_code, id, version),
  constraint own_course_decided check ((state = 'ASKED') = (decided_at is null)),
  constraint own_course_by check (num_nonnulls(decided_by_name, decided_at) in (0, 2)),
  constraint own_course_reason check ((state = 'DECLINED') = (decided_words is not null))
);
select distribute('training.own_course', 'grid.worker');
create unique index own_course_used on training.own_course (city_code, id) where state = 'APPROVED';
create unique index own_course_asked on training.own_course (city_code, id) where state = 'ASKED';
create index own_course_of_court on training.own_course (city_code, court_code, id, version);

create table training.picture (
  city_code   text  not null,
  id          uuid  not null,
  course_id   uuid  not null,
  court_code  text  not null,
  sealed      bytea not null,
  constraint training_picture_pk primary key (city_code, id)
);
select distribute('training.picture', 'grid.worker');
