-- 劝导笔录 (CPL 241): who was heard, what came of it, what was objected. Only added to. And 撤回变更: what was put before the
-- parties and is no longer offered.
create table settlement.talk (
  city_code        text        not null,
  id               uuid        not null,
  court_code       text        not null,
  case_id          uuid        not null,
  case_number      text        not null,
  -- The task of the worker who persuaded, if one did.
  task_id          uuid,
  held_on          date        not null,
  place            text        not null,
  heard            uuid[]      not null,
  others           text        not null,
  result           text        not null,
  words            text        not null,
  objections       text        not null,
  recorded_by      uuid        not null,
  recorded_by_name text        not null,
  recorded_at      timestamptz not null,
  constraint talk_pk primary key (city_code, id),
  constraint talk_result check (result in ('BOTH_AGREED', 'DEBTOR_WILLING', 'THINKING', 'REFUSED', 'NOT_HELD')),
  constraint talk_heard check (result = 'NOT_HELD' or cardinality(heard) > 0)
);
select distribute('settlement.talk', 'casefile.casefile');
create index talk_of_case on settlement.talk (city_code, case_id, recorded_at, id);

alter table settlement.version add column withdrawn_by uuid;
alter table settlement.version add column withdrawn_by_name text;
alter table settlement.version add column withdrawn_at timestamptz;
alter table settlement.version add constraint version_withdrawn check (
  num_nonnulls(withdrawn_by, withdrawn_by_name, withdrawn_at) in (0, 3) and num_nonnulls(withdrawn_at, confirmed_at) < 2);
