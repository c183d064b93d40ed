-- 所见消费: a report that a grid worker made on the phone names the task it came with, and where the phone was.
alter table operation.breach add column task_id uuid;
alter table operation.breach add column longitude float8;
alter table operation.breach add column latitude float8;
alter table operation.breach add column accuracy float8;
alter table operation.breach add constraint breach_position check (num_nonnulls(longitude, latitude, accuracy) in (0, 3));

alter table task.fact drop constraint fact_kind;
alter table task.fact add constraint fact_kind
  check (kind in ('ACCEPT', 'RECUSE', 'REPORT', 'SEEN', 'ANSWER', 'SPENDING'));
