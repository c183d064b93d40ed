-- 分配方案: who gets what out of a pool, drawn from a roster that is fixed; one asks, another approves.
create table payout.plan (
  city_code       text        not null,
  id              uuid        not null,
  roster_id       uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  case_number     text        not null,
  version         int         not null,
  regime          text        not null,
  pool_fen        bigint      not null,
  reserved_fen    bigint      not null,
  things          text[]      not null,
  brought_fen     bigint[]    not null,
  claims          int         not null,
  owed_fen        bigint      not null,
  paid_fen        bigint      not null,
  left_fen        bigint      not null,
  state           text        not null,
  asked_by        uuid        not null,
  asked_by_name   text        not null,
  asked_at        timestamptz not null,
  decided_by      uuid,
  decided_by_name text,
  decided_at      timestamptz,
  decided_words   text        not null default '',
  constraint plan_pk primary key (city_code, id),
  -- To the fen: what comes in is what is reserved, paid and left.
  constraint plan_sum check (pool_fen = reserved_fen + paid_fen + left_fen),
  constraint plan_state check (
    case state
      when 'ASKED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 0
      when 'APPROVED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3 and decided_by <> asked_by
      when 'DECLINED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      when 'WITHDRAWN' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      else false
    end)
);
select distribute('payout.plan', 'payout.roster');
alter table payout.plan add constraint plan_roster
  foreign key (city_code, roster_id) references payout.roster (city_code, id) on delete cascade;
create unique index plan_version on payout.plan (city_code, roster_id, version);
-- One at a time waits for its answer or holds.
create unique index plan_standing on payout.plan (city_code, roster_id) where state in ('ASKED', 'APPROVED');
create index plan_asked on payout.plan (city_code, court_code text_pattern_ops, id) where state = 'ASKED';
create index plan_of_case on payout.plan (city_code, case_id);

create table payout.share (
  city_code  text   not null,
  plan_id    uuid   not null,
  line       int    not null,
  claim_id   uuid   not null,
  court_code text   not null,
  case_id    uuid   not null,
  name       text   not null,
  rank       text   not null,
  amount_fen bigint not null,
  paid_fen   bigint not null,
  basis      text   not null,
  money_fen  bigint,
  owed_fen   bigint,
  odd_fen    boolean not null,
  constraint share_pk primary key (city_code, plan_id, line),
  constraint share_paid check (paid_fen between 0 and amount_fen),
  constraint share_basis check (
    case basis
      when 'IN_FULL' then paid_fen = amount_fen
      when 'NOTHING_LEFT' then paid_fen = 0
      when 'PRO_RATA' then num_nonnulls(money_fen, owed_fen) = 2
      else false
    end)
);
select distribute('payout.share', 'payout.plan');
alter table payout.share add constraint share_plan
  foreign key (city_code, plan_id) references payout.plan (city_code, id) on delete cascade;
create index share_of_claim on payout.share (city_code, claim_id);
create index share_of_case on payout.share (city_code, case_id);
