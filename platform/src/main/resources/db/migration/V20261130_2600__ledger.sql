-- 执行款账: every movement of the money of a case; only added to. What was recorded before there was a ledger stands in
-- casefile.event (RECOVERED) and is read with it.
create table casefile.ledger_entry (
  city_code  text        not null,
  id         uuid        not null,
  court_code text        not null,
  case_id    uuid        not null,
  kind       text        not null,
  origin     text        not null,
  amount_fen bigint      not null,
  day        date        not null,
  words      text        not null,
  counters   uuid,
  fact_id    uuid,
  actor_id   uuid        not null,
  actor_name text        not null,
  at         timestamptz not null,
  constraint ledger_entry_pk primary key (city_code, id),
  constraint ledger_entry_amount check (amount_fen > 0),
  constraint ledger_entry_kind check (kind in ('PAID_IN', 'DIRECT', 'DEDUCTED', 'PAID_OUT', 'RETURNED', 'WAIVED'))
);
select distribute('casefile.ledger_entry', 'casefile.casefile');
alter table casefile.ledger_entry add constraint ledger_entry_case
  foreign key (city_code, case_id) references casefile.casefile (city_code, id);
create index ledger_entry_of_case on casefile.ledger_entry (city_code, case_id, at, id);
create unique index ledger_entry_countered_once on casefile.ledger_entry (city_code, counters) where counters is not null;

-- 发放审批: one asks, another agrees.
create table casefile.release (
  city_code     text        not null,
  id            uuid        not null,
  court_code    text        not null,
  case_id       uuid        not null,
  case_number   text        not null,
  kind          text        not null,
  payee_id      uuid        not null,
  payee_name    text        not null,
  amount_fen    bigint      not null,
  words         text        not null,
  asked_by      uuid        not null,
  asked_by_name text        not null,
  asked_at      timestamptz not null,
  state         text        not null,
  decided_by      uuid,
  decided_by_name text,
  decided_at      timestamptz,
  decided_words   text      not null,
  constraint release_pk primary key (city_code, id),
  constraint release_amount check (amount_fen > 0),
  constraint release_kind check (kind in ('PAID_OUT', 'RETURNED')),
  constraint release_state check (
    case state
      when 'ASKED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 0
      when 'APPROVED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3 and decided_by <> asked_by
      when 'DECLINED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      when 'WITHDRAWN' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      else false
    end)
);
select distribute('casefile.release', 'casefile.casefile');
alter table casefile.release add constraint release_case
  foreign key (city_code, case_id) references casefile.casefile (city_code, id);
create index release_of_case on casefile.release (city_code, case_id, id);
create index release_asked on casefile.release (city_code, court_code, id) where state = 'ASKED';

-- What is taken back counts below zero.
alter table statistics.happening drop constraint happening_facts;
alter table statistics.happening add constraint happening_facts check (
    case kind
      when 'CONFIRMATION' then num_nonnulls(village_code, task_kind, outcome, clue) = 4 and amount_fen is null
      when 'CLOSING'      then num_nonnulls(village_code, task_kind, outcome, clue, amount_fen) = 0
      when 'RECOVERY'     then num_nonnulls(village_code, task_kind, outcome, clue) = 0 and amount_fen <> 0
      else false
    end);
