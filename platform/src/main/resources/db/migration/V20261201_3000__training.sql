-- 培训: papers of examinations, and the certificates that come of them. Courses are text the program comes with.
create schema training;

-- The questions are drawn again from seed and edition; the right answers stand nowhere in the database.
create table training.examination (
  city_code     text        not null,
  id            uuid        not null,
  worker_id     uuid        not null,
  course        text        not null,
  edition       text        not null,
  seed          bigint      not null,
  needed        int         not null,
  started_at    timestamptz not null,
  handed_in_at  timestamptz,
  answers       text,
  right_number  int,
  questions     int,
  passed        boolean,
  constraint examination_pk primary key (city_code, id),
  constraint examination_handed_in check (num_nonnulls(handed_in_at, answers, right_number, questions, passed) in (0, 5)),
  constraint examination_right check (right_number between 0 and questions),
  constraint examination_passed check (passed = (right_number >= needed))
);
select distribute('training.examination', 'grid.worker');
create unique index examination_open on training.examination (city_code, worker_id, course) where handed_in_at is null;
create index examination_of_worker on training.examination (city_code, worker_id, course, started_at);
create index examination_by_time on training.examination (city_code, started_at);

-- 结业证. What was issued stays as it was; only revoking is added.
create table training.certificate (
  city_code       text        not null,
  id              uuid        not null,
  number          text        not null,
  worker_id       uuid        not null,
  worker_name     text        not null,
  township_code   text        not null,
  course          text        not null,
  title           text        not null,
  -- Absent where it was issued before this program.
  examination_id  uuid,
  issued_on       date        not null,
  to_day          date        not null,
  revoked_at      timestamptz,
  revoke_reason   text,
  constraint certificate_pk primary key (city_code, id),
  constraint certificate_period check (to_day > issued_on),
  constraint certificate_revoked check (num_nonnulls(revoked_at, revoke_reason) in (0, 2))
);
select distribute('training.certificate', 'grid.worker');
create unique index certificate_number on training.certificate (city_code, number);
create unique index certificate_of_examination on training.certificate (city_code, examination_id);
create index certificate_of_worker on training.certificate (city_code, worker_id, course, id);
create index certificate_of_township on training.certificate (city_code, township_code, to_day);
create index certificate_by_end on training.certificate (city_code, to_day);
