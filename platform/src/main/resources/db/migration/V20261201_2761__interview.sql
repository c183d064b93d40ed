-- 询问笔录: of an operation that was an interview – who was asked, about what, question by question, and that it was read.
alter table operation.operation add column asked_position int;
alter table operation.operation add column subject text not null default '';
alter table operation.operation add column read_over boolean;
alter table operation.operation add constraint operation_interview
  check (num_nonnulls(asked_position, read_over) in (0, 2) and (asked_position is null or kind = 'INTERVIEW'));

create table operation.exchange (
  city_code     text  not null,
  id            uuid  not null,
  operation_id  uuid  not null,
  case_id       uuid  not null,
  court_code    text  not null,
  position      int   not null,
  question      text  not null,
  answer        text  not null,
  constraint exchange_pk primary key (city_code, id)
);
select distribute('operation.exchange', 'operation.operation');
alter table operation.exchange add constraint exchange_operation
  foreign key (city_code, operation_id) references operation.operation (city_code, id) on delete cascade;
create unique index exchange_once on operation.exchange (city_code, operation_id, position);
