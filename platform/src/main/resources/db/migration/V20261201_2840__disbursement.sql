-- 案款发放: an approved plan becomes payments. Where the money of the plan is, to the fen, at every moment.
create table payout.disbursement (
  city_code     text        not null,
  id            uuid        not null, -- the plan's
  court_code    text        not null,
  case_id       uuid        not null,
  case_number   text        not null,
  source        text        not null,
  pool_fen      bigint      not null,
  debtor_fen    bigint      not null,
  open_fen      bigint      not null,
  paid_fen      bigint      not null,
  held_fen      bigint      not null,
  returned_fen  bigint      not null,
  begun_by_name text        not null,
  begun_at      timestamptz not null,
  constraint disbursement_pk primary key (city_code, id),
  constraint disbursement_source check (source in ('COURT', 'ADMINISTRATOR')),
  constraint disbursement_parts check (least(debtor_fen, open_fen, paid_fen, held_fen, returned_fen) >= 0),
  -- No fen comes from nowhere and none gets lost, whatever stops in the middle.
  constraint disbursement_sum check (pool_fen = debtor_fen + open_fen + paid_fen + held_fen + returned_fen)
);
select distribute('payout.disbursement', 'payout.plan');
alter table payout.disbursement add constraint disbursement_plan
  foreign key (city_code, id) references payout.plan (city_code, id) on delete cascade;
create index disbursement_of_court on payout.disbursement (city_code, court_code text_pattern_ops, id);
create index disbursement_of_case on payout.disbursement (city_code, case_id);

create table payout.payment_batch (
  city_code        text        not null,
  id               uuid        not null,
  plan_id          uuid        not null,
  court_code       text        not null,
  case_id          uuid        not null,
  case_number      text        not null,
  batch_no           int         not null,
  way              text        not null,
  payments         int         not null,
  amount_fen       bigint      not null,
  state            text        not null,
  drawn_by         uuid        not null,
  drawn_by_name    text        not null,
  drawn_at         timestamptz not null,
  decided_by       uuid,
  decided_by_name  text,
  decided_at       timestamptz,
  constraint payment_batch_pk primary key (city_code, id),
  constraint payment_batch_way check (way in ('BANK', 'DESK')),
  constraint payment_batch_amount check (payments > 0 and amount_fen > 0),
  constraint payment_batch_state check (
    case state
      when 'DRAWN' then num_nonnulls(decided_by, decided_by_name, decided_at) = 0
      when 'RELEASED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3 and decided_by <> drawn_by
      when 'WITHDRAWN' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      else false
    end)
);
select distribute('payout.payment_batch', 'payout.disbursement');
alter table payout.payment_batch add constraint payment_batch_disbursement
  foreign key (city_code, plan_id) references payout.disbursement (city_code, id) on delete cascade;
create unique index payment_batch_serial on payout.payment_batch (city_code, plan_id, batch_no);
create index payment_batch_drawn on payout.payment_batch (city_code, court_code text_pattern_ops, id)
  where state = 'DRAWN';
create index payment_batch_of_case on payout.payment_batch (city_code, case_id);

create table payout.payment (
  city_code       text        not null,
  id              uuid        not null,
  plan_id         uuid        not null,
  line            int         not null,
  attempt         int         not null,
  court_code      text        not null,
  case_id         uuid        not null,
  claim_id        uuid        not null,
  batch_id        uuid,
  way             text        not null,
  name            text        not null,
  card_sealed     bytea,
  amount_fen      bigint      not null,
  state           text        not null,
  paid_on         date,
  reason          text,
  changed_by_name text        not null,
  changed_at      timestamptz not null,
  constraint payment_pk primary key (city_code, id),
  constraint payment_amount check (amount_fen > 0),
  constraint payment_way check (case way when 'BANK' then card_sealed is not null when 'DESK' then true else false end),
  constraint payment_state check (
    case state
      when 'READY' then num_nonnulls(batch_id, paid_on, reason) = 0
      when 'BATCHED' then batch_id is not null and num_nonnulls(paid_on, reason) = 0
      when 'SENT' then batch_id is not null and num_nonnulls(paid_on, reason) = 0
      when 'PAID' then num_nonnulls(batch_id, paid_on) = 2 and reason is null
      when 'FAILED' then num_nonnulls(batch_id, reason) = 2 and paid_on is null
      when 'RETURNED' then num_nonnulls(batch_id, paid_on, reason) = 3
      when 'HELD' then reason is not null
      when 'RETRIED' then reason is not null
      else false
    end)
);
select distribute('payout.payment', 'payout.disbursement');
alter table payout.payment add constraint payment_disbursement
  foreign key (city_code, plan_id) references payout.disbursement (city_code, id) on delete cascade;
-- A share is in one payment at a time: whoever tries a second one meets this, whatever the program thinks.
create unique index payment_of_share on payout.payment (city_code, plan_id, line) where state <> 'RETRIED';
create unique index payment_attempt on payout.payment (city_code, plan_id, line, attempt);
create index payment_in_state on payout.payment (city_code, plan_id, state, line);
create index payment_of_batch on payout.payment (city_code, batch_id, line) where batch_id is not null;
create index payment_of_case on payout.payment (city_code, case_id);
