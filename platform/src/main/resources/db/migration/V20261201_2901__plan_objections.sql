-- 送达分配方案: on which day a plan reached a creditor (by claim) or a debtor (by party).
create table payout.plan_delivery (
  city_code  text        not null,
  plan_id    uuid        not null,
  addressee  uuid        not null,
  court_code text        not null,
  case_id    uuid        not null,
  day        date        not null,
  words      text        not null,
  actor_id   uuid        not null,
  at         timestamptz not null,
  constraint plan_delivery_pk primary key (city_code, plan_id, addressee)
);
select distribute('payout.plan_delivery', 'payout.plan');
alter table payout.plan_delivery add constraint plan_delivery_plan
  foreign key (city_code, plan_id) references payout.plan (city_code, id) on delete cascade;
create index plan_delivery_of_case on payout.plan_delivery (city_code, case_id);

-- 分配方案异议 (解释 509–510), as it stands; its steps beside it are only added to.
create table payout.objection (
  city_code       text        not null,
  id              uuid        not null,
  plan_id         uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  case_number     text        not null,
  plan_version    int         not null,
  objector        uuid        not null,
  objector_name   text        not null,
  claim_id        uuid,
  disputed_fen    bigint      not null,
  words           text        not null,
  last_day        date        not null,
  state           text        not null,
  step_on         date        not null,
  until_day       date,
  step_words      text        not null,
  entered_by      uuid        not null,
  entered_by_name text        not null,
  at              timestamptz not null,
  constraint objection_pk primary key (city_code, id),
  constraint objection_disputed check (disputed_fen >= 0),
  constraint objection_state check (
    case state
      when 'RAISED' then until_day is null and step_on <= last_day
      when 'LATE' then until_day is null and step_on > last_day
      when 'NOTIFIED' then until_day is not null
      when 'OPPOSED' then until_day is null and step_words <> ''
      when 'TOLD' then until_day is not null
      when 'SUED' then until_day is null and step_words <> ''
      when 'CORRECTED' then until_day is null
      when 'NOT_SUED' then until_day is null
      when 'DECIDED' then until_day is null
      when 'WITHDRAWN' then until_day is null
      else false
    end)
);
select distribute('payout.objection', 'payout.plan');
alter table payout.objection add constraint objection_plan
  foreign key (city_code, plan_id) references payout.plan (city_code, id) on delete cascade;
create index objection_of_plan on payout.objection (city_code, plan_id, id);
create index objection_of_case on payout.objection (city_code, case_id);
create index objection_open on payout.objection (city_code, court_code text_pattern_ops, until_day, id)
  where state in ('RAISED', 'NOTIFIED', 'OPPOSED', 'TOLD', 'SUED');

create table payout.objection_step (
  city_code    text        not null,
  id           uuid        not null,
  objection_id uuid        not null,
  court_code   text        not null,
  case_id      uuid        not null,
  kind         text        not null,
  day          date        not null,
  words        text        not null,
  actor_name   text        not null,
  at           timestamptz not null,
  constraint objection_step_pk primary key (city_code, id),
  constraint objection_step_kind check (
    kind in ('NOTIFY', 'OPPOSE', 'TELL', 'SUE', 'CORRECT', 'STAND', 'DECIDE', 'WITHDRAW'))
);
select distribute('payout.objection_step', 'payout.objection');
alter table payout.objection_step add constraint objection_step_objection
  foreign key (city_code, objection_id) references payout.objection (city_code, id) on delete cascade;
create index objection_step_of_objection on payout.objection_step (city_code, objection_id, at);
create index objection_step_of_case on payout.objection_step (city_code, case_id);

-- 已修正: an approved plan that an objection has corrected holds no more; the roster may have another one.
alter table payout.plan drop constraint plan_state;
alter table payout.plan add constraint plan_state check (
    case state
      when 'ASKED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 0
      when 'APPROVED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3 and decided_by <> asked_by
      when 'DECLINED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      when 'WITHDRAWN' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      when 'REPLACED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      else false
    end);
