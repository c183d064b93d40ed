-- 执行和解 (CPL 241; 法释〔2018〕3号): what was agreed, who signed, what was paid. Texts, signatures and payments are only
-- added to; the row of the settlement says how it stands.
create schema settlement;

create table settlement.settlement (
  city_code       text        not null,
  id              uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  case_number     text        not null,
  -- 劝导: the task of the worker to whom the credit goes.
  task_id         uuid,
  state           text        not null,
  state_on        date,
  ground          text,
  next_due_on     date,
  closing_due     boolean     not null,
  opened_by       uuid        not null,
  opened_by_name  text        not null,
  opened_at       timestamptz not null,
  changed_at      timestamptz not null,
  constraint settlement_pk primary key (city_code, id),
  constraint settlement_state check (
    case state
      when 'DRAFT'      then num_nonnulls(state_on, ground, next_due_on) = 0
      when 'SIGNED'     then num_nonnulls(state_on, ground, next_due_on) = 0
      when 'PERFORMING' then num_nonnulls(state_on, ground) = 0
      when 'PERFORMED'  then state_on is not null and num_nonnulls(ground, next_due_on) = 0
      when 'BROKEN'     then num_nonnulls(state_on, ground) = 2 and next_due_on is null
      when 'RESUMED'    then state_on is not null and num_nonnulls(ground, next_due_on) = 0
      when 'SUED'       then state_on is not null and num_nonnulls(ground, next_due_on) = 0
      when 'TERMINATED' then state_on is not null and num_nonnulls(ground, next_due_on) = 0
      else false
    end),
  constraint settlement_ground check (ground in ('NOT_PERFORMED', 'ANTICIPATED', 'FRAUD_OR_DURESS'))
);
select distribute('settlement.settlement', 'casefile.casefile');
create index settlement_of_case on settlement.settlement (city_code, case_id, id);
create index settlement_waiting on settlement.settlement (city_code, court_code, state, next_due_on)
  where state in ('DRAFT', 'SIGNED', 'PERFORMING', 'BROKEN') or closing_due;
-- One at a time: a second agreement is an amendment of the first (规定 5).
create unique index settlement_one_open on settlement.settlement (city_code, case_id)
  where state in ('DRAFT', 'SIGNED', 'PERFORMING', 'BROKEN');

create table settlement.version (
  city_code         text        not null,
  settlement_id     uuid        not null,
  number            integer     not null,
  case_id           uuid        not null,
  court_code        text        not null,
  claim_fen         bigint      not null,
  total_fen         bigint      not null,
  waived_fen        bigint      not null,
  roll              text        not null,
  in_kind           boolean     not null,
  duties            text        not null,
  days              date[]      not null,
  amounts_fen       bigint[]    not null,
  set_by            uuid        not null,
  set_by_name       text        not null,
  set_at            timestamptz not null,
  confirmed_by      uuid,
  confirmed_by_name text,
  confirmed_at      timestamptz,
  constraint version_pk primary key (city_code, settlement_id, number),
  constraint version_amounts check (total_fen > 0 and waived_fen >= 0 and claim_fen = total_fen + waived_fen),
  constraint version_instalments check (cardinality(days) > 0 and cardinality(days) = cardinality(amounts_fen)),
  constraint version_confirmed check (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) in (0, 3))
);
select distribute('settlement.version', 'settlement.settlement');
alter table settlement.version add constraint version_settlement
  foreign key (city_code, settlement_id) references settlement.settlement (city_code, id);
create index version_of_case on settlement.version (city_code, case_id);

create table settlement.signature (
  city_code      text        not null,
  id             uuid        not null,
  settlement_id  uuid        not null,
  version        integer     not null,
  case_id        uuid        not null,
  court_code     text        not null,
  party_id       uuid        not null,
  signer         text        not null,
  signer_name    text        not null,
  authority      text        not null,
  day            date        not null,
  image          uuid,
  original       text        not null,
  actor_id       uuid        not null,
  actor_name     text        not null,
  at             timestamptz not null,
  constraint signature_pk primary key (city_code, id),
  -- 网格员不代任何一方签名; an agent needs special authority (规定 4).
  constraint signature_signer check (signer in ('PARTY', 'LEGAL_REPRESENTATIVE', 'STATUTORY_AGENT', 'AGENT')),
  constraint signature_authority check (signer <> 'AGENT' or authority = 'SPECIAL')
);
select distribute('settlement.signature', 'settlement.settlement');
alter table settlement.signature add constraint signature_settlement
  foreign key (city_code, settlement_id) references settlement.settlement (city_code, id);
create index signature_of_case on settlement.signature (city_code, case_id);
create index signature_of_settlement on settlement.signature (city_code, settlement_id, id);

create table settlement.payment (
  city_code      text        not null,
  id             uuid        not null,
  settlement_id  uuid        not null,
  case_id        uuid        not null,
  court_code     text        not null,
  amount_fen     bigint      not null,
  day            date        not null,
  channel        text        not null,
  words          text        not null,
  reverses       uuid,
  actor_id       uuid        not null,
  actor_name     text        not null,
  at             timestamptz not null,
  constraint payment_pk primary key (city_code, id),
  constraint payment_amount check (amount_fen > 0),
  -- 网格员不经手案款.
  constraint payment_channel check (channel in ('TO_APPLICANT', 'COURT_ACCOUNT', 'DEPOSIT'))
);
select distribute('settlement.payment', 'settlement.settlement');
alter table settlement.payment add constraint payment_settlement
  foreign key (city_code, settlement_id) references settlement.settlement (city_code, id);
create index payment_of_case on settlement.payment (city_code, case_id);
create index payment_of_settlement on settlement.payment (city_code, settlement_id, id);
create unique index payment_reversed_once on settlement.payment (city_code, reverses) where reverses is not null;

create table settlement.event (
  city_code      text        not null,
  id             uuid        not null,
  settlement_id  uuid        not null,
  case_id        uuid        not null,
  court_code     text        not null,
  at             timestamptz not null,
  actor_name     text        not null,
  kind           text        not null,
  words          text        not null,
  amount_fen     bigint,
  constraint event_pk primary key (city_code, id)
);
select distribute('settlement.event', 'casefile.casefile');
create index event_of_case on settlement.event (city_code, case_id, at, id);

-- What has been said of an instalment, so that it is said once.
create table settlement.told (
  city_code      text        not null,
  settlement_id  uuid        not null,
  version        integer     not null,
  number         integer     not null,
  what           text        not null,
  case_id        uuid        not null,
  court_code     text        not null,
  at             timestamptz not null,
  constraint told_pk primary key (city_code, settlement_id, version, number, what)
);
select distribute('settlement.told', 'settlement.settlement');
create index told_of_case on settlement.told (city_code, case_id);
