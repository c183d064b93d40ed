-- 现场执行: an operation on the spot, its plan and its record; who came, who signed, who objected.
create schema operation;

create table operation.operation (
  city_code       text        not null,
  id              uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  case_number     text        not null,
  kind            text        not null,
  citizen         boolean     not null,
  starts_at       timestamptz not null,
  place           text        not null,
  order_number    text        not null,
  vehicles        text        not null,
  risks           text        not null,
  planned_by      uuid        not null,
  planned_by_name text        not null,
  planned_at      timestamptz not null,
  state           text        not null,
  -- 笔录: what happened, and what anybody objected.
  words           text        not null default '',
  objections      text        not null default '',
  evidence        uuid,
  ended_by_name   text,
  ended_at        timestamptz,
  constraint operation_pk primary key (city_code, id),
  constraint operation_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  constraint operation_ended check (num_nonnulls(ended_by_name, ended_at) = case state when 'PLANNED' then 0 else 2 end)
);
select distribute('operation.operation', 'casefile.casefile');
create index operation_of_case on operation.operation (city_code, case_id, id);
create index operation_to_come on operation.operation (city_code, court_code, starts_at) where state = 'PLANNED';

-- 人员: planned, and afterwards whether they came and signed.
create table operation.attendee (
  city_code     text    not null,
  id            uuid    not null,
  operation_id  uuid    not null,
  case_id       uuid    not null,
  court_code    text    not null,
  position      int     not null,
  part          text    not null,
  name          text    not null,
  came          boolean,
  signature     text,
  constraint attendee_pk primary key (city_code, id),
  constraint attendee_signed check (signature is null or came)
);
select distribute('operation.attendee', 'operation.operation');
alter table operation.attendee add constraint attendee_operation
  foreign key (city_code, operation_id) references operation.operation (city_code, id) on delete cascade;
create index attendee_of_operation on operation.attendee (city_code, operation_id, position);

-- 调查清单: what was looked for around the home, and what was found.
create table operation.finding (
  city_code     text  not null,
  id            uuid  not null,
  operation_id  uuid  not null,
  case_id       uuid  not null,
  court_code    text  not null,
  item          text  not null,
  found         boolean not null,
  words         text  not null,
  constraint finding_pk primary key (city_code, id)
);
select distribute('operation.finding', 'operation.operation');
alter table operation.finding add constraint finding_operation
  foreign key (city_code, operation_id) references operation.operation (city_code, id) on delete cascade;
create unique index finding_once on operation.finding (city_code, operation_id, item);
