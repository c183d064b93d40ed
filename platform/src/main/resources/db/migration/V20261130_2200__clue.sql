-- 线索: one piece of property, or one trace of a debtor, that somebody told the court of; from claim to money.
create schema clue;

create table clue.clue (
  city_code        text        not null,
  id               uuid        not null,
  court_code       text        not null,
  case_id          uuid        not null,
  case_number      text        not null,
  kind             text        not null,
  words            text        not null,
  thing            text        not null,
  source           text        not null,
  source_name      text        not null,
  worker_id        uuid,
  task_id          uuid,
  report_id        uuid,
  town_code        text        not null,
  claimed_by       uuid        not null,
  claimed_by_name  text        not null,
  claimed_at       timestamptz not null,
  state            text        not null,
  state_at         timestamptz not null,
  recovered_fen    bigint      not null,
  duplicate_of     uuid,
  constraint clue_pk primary key (city_code, id),
  constraint clue_state check (state in ('CLAIMED', 'VERIFIED', 'UNFOUNDED', 'STALE', 'ACTED', 'RECOVERED')),
  constraint clue_recovered check (recovered_fen >= 0 and (recovered_fen > 0) = (state = 'RECOVERED')),
  constraint clue_reported check (num_nonnulls(worker_id, task_id, report_id) in (0, 3)),
  constraint clue_duplicate check (duplicate_of is null or state not in ('ACTED', 'RECOVERED'))
);
select distribute('clue.clue', 'casefile.casefile');
create unique index clue_of_report on clue.clue (city_code, report_id);
create index clue_of_case on clue.clue (city_code, case_id, id);
create index clue_of_court on clue.clue (city_code, court_code, state, id);

-- Everything that was decided about a clue; only added to.
create table clue.step (
  city_code   text        not null,
  id          uuid        not null,
  clue_id     uuid        not null,
  case_id     uuid        not null,
  court_code  text        not null,
  move        text        not null,
  day         date        not null,
  words       text        not null,
  kind        text,
  measure     text,
  document    text,
  amount_fen  bigint,
  entry       uuid,
  other       uuid,
  actor_id    uuid        not null,
  actor_name  text        not null,
  at          timestamptz not null,
  constraint step_pk primary key (city_code, id),
  constraint step_measure check ((move = 'ACT') = (measure is not null)),
  constraint step_amount check ((move = 'RECOVER') = (amount_fen is not null) and (amount_fen is null or amount_fen > 0)),
  constraint step_other check ((move in ('SAME', 'DISTINCT')) = (other is not null))
);
select distribute('clue.step', 'clue.clue');
alter table clue.step add constraint step_clue foreign key (city_code, clue_id) references clue.clue (city_code, id);
create index step_of_case on clue.step (city_code, case_id, at, id);

-- 线索贡献: who is credited, in whole percent; each decision stands beside the one before.
create table clue.share (
  city_code   text        not null,
  id          uuid        not null,
  step_id     uuid        not null,
  clue_id     uuid        not null,
  case_id     uuid        not null,
  court_code  text        not null,
  position    int         not null,
  holder      text        not null,
  percent     int         not null,
  constraint share_pk primary key (city_code, id),
  constraint share_percent check (percent between 1 and 100)
);
select distribute('clue.share', 'clue.step');
alter table clue.share add constraint share_step foreign key (city_code, step_id) references clue.step (city_code, id)
  on delete cascade;
create index share_of_case on clue.share (city_code, case_id, id);

-- 线索成效: how many stand where, changed with each decision; nothing in it is about anybody.
create table clue.tally (
  city_code   text   not null,
  court_code  text   not null,
  kind        text   not null,
  town_code   text   not null,
  source      text   not null,
  claimed     bigint not null,
  verified    bigint not null,
  unfounded   bigint not null,
  acted       bigint not null,
  recovered   bigint not null,
  amount_fen  bigint not null,
  constraint tally_pk primary key (city_code, court_code, kind, town_code, source)
);
select distribute('clue.tally', 'clue.clue');
