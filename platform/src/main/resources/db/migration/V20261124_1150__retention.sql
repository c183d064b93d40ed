create schema retention;

-- 法律保全 Stops erasure. Of a case, or of a person by the blind index of the identity number; the reason is sealed.
create table retention.hold (
  city_code      text        not null,
  id             uuid        not null,
  court_code     text        not null,
  case_id        uuid,
  case_number    text,
  person_index   bytea,
  reason_sealed  bytea       not null,
  until          date        not null,
  placed_by      uuid        not null,
  placed_by_name text        not null,
  placed_at      timestamptz not null,
  released_at    timestamptz,
  released_by    text,
  constraint hold_pk primary key (city_code, id),
  constraint hold_of_one check (num_nonnulls(case_id, person_index) = 1 and (case_id is null) = (case_number is null)),
  constraint hold_released check (num_nonnulls(released_at, released_by) in (0, 2))
);
select distribute('retention.hold');
create index hold_in_force on retention.hold (city_code, until) where released_at is null;
create index hold_of_court on retention.hold (city_code, court_code, id);

-- 到期删除 One row for each day, city and kind of data; its lock is what a hold waits for. Progress and proof.
create table retention.run (
  city_code   text        not null,
  day         date        not null,
  rule        text        not null,
  due         int         not null,
  erased      int         not null default 0,
  started_at  timestamptz not null,
  finished_at timestamptz,
  constraint run_pk primary key (city_code, day, rule)
);
select distribute('retention.run', 'retention.hold');

-- Held while a lot is erased and while a hold is placed: no case is erased after its hold was promised.
create table retention.gate (
  city_code text primary key,
  passed_at timestamptz not null
);
select reference('retention.gate');

-- Who the parties were is erased; that there was a case, and what came of it, stays for the figures.
alter table casefile.casefile add column erased_on date;
create index casefile_to_erase on casefile.casefile (city_code, closed_on) where state = 'CLOSED' and erased_on is null;
create index batch_finished on intake.batch (city_code, finished_at) where finished_at is not null;
create index doubtful_route_settled on intake.doubtful_route (city_code, settled_at) where settled_at is not null;
create index remembered_since on intake.remembered (city_code, since);
create index complaint_answered_at on complaint.complaint (city_code, answered_at) where answered_at is not null;
create index lesson_at on address.lesson (city_code, at) where person_name <> '';
create index watch_of_case on task.watch (city_code, case_id);
