create schema liaison;

-- 联络人: who speaks for a court with a township, or for a township with a court, from a day to a day. Kept in the city of
-- the court.
create table liaison.appointment (
  city_code     text        not null,
  id            uuid        not null,
  court_code    text        not null,
  township_code text        not null,
  side          text        not null,
  account_id    uuid        not null,
  name          text        not null,
  role          text        not null,
  phone_sealed  bytea,
  -- 代班: for a time, while the one who stands is away.
  stand_in      boolean     not null,
  from_day      date        not null,
  to_day        date,
  -- A stand-in that was called off before it began.
  called_off    boolean     not null default false,
  by_name       text        not null,
  at            timestamptz not null,
  ended_by_name text,
  ended_at      timestamptz,
  constraint appointment_pk primary key (city_code, id),
  constraint appointment_side check (side in ('COURT', 'TOWNSHIP')),
  constraint appointment_days check (to_day is null or to_day >= from_day),
  constraint appointment_stand_in check (not stand_in or to_day is not null),
  constraint appointment_called_off check (not called_off or stand_in)
);
select distribute('liaison.appointment');
-- One stands at a time.
create unique index appointment_standing on liaison.appointment (city_code, court_code, township_code, side)
  where to_day is null;
create index appointment_of_tie on liaison.appointment (city_code, court_code, township_code, from_day);
create index appointment_of_township on liaison.appointment (city_code, township_code);

-- 交接: who handed over to whom, and what was open then.
create table liaison.handover (
  city_code     text        not null,
  id            uuid        not null,
  court_code    text        not null,
  township_code text        not null,
  side          text        not null,
  from_account  uuid        not null,
  from_name     text        not null,
  to_account    uuid        not null,
  to_name       text        not null,
  words         text        not null,
  cases         int         not null,
  by_name       text        not null,
  at            timestamptz not null,
  constraint handover_pk primary key (city_code, id),
  constraint handover_side check (side in ('COURT', 'TOWNSHIP'))
);
select distribute('liaison.handover', 'liaison.appointment');
create index handover_of_tie on liaison.handover (city_code, court_code, township_code, at);
create index handover_at on liaison.handover (city_code, at);

create table liaison.handover_item (
  city_code     text not null,
  handover_id   uuid not null,
  task_id       uuid not null,
  kind          text not null,
  court_code    text not null,
  township_code text not null,
  case_id       uuid not null,
  case_number   text not null,
  task_kind     text not null,
  due_on        date not null,
  constraint handover_item_pk primary key (city_code, handover_id, task_id, kind),
  constraint handover_item_kind check (kind in ('QUESTION', 'DECISION', 'RUNNING'))
);
select distribute('liaison.handover_item', 'liaison.appointment');
alter table liaison.handover_item add constraint item_of_handover
  foreign key (city_code, handover_id) references liaison.handover (city_code, id) on delete cascade;
create index handover_item_of_case on liaison.handover_item (city_code, case_id);

-- How long a court waits for answers, over the last three months.
create index question_of_court on task.question (city_code, court_code, asked_at);
