-- 债权名册: who is owed what out of the money of one case, and in which rank.
create schema payout;

create table payout.roster (
  city_code      text        not null,
  id             uuid        not null,
  court_code     text        not null,
  case_id        uuid        not null,
  case_number    text        not null,
  name           text        not null,
  regime         text        not null,
  state          text        not null,
  opened_by      uuid        not null,
  opened_by_name text        not null,
  opened_at      timestamptz not null,
  fixed_by_name  text,
  fixed_at       timestamptz,
  constraint roster_pk primary key (city_code, id),
  constraint roster_state check (
    case state
      when 'OPEN' then num_nonnulls(fixed_by_name, fixed_at) = 0
      when 'FIXED' then num_nonnulls(fixed_by_name, fixed_at) = 2
      else false
    end)
);
select distribute('payout.roster', 'casefile.casefile');
alter table payout.roster add constraint roster_case
  foreign key (city_code, case_id) references casefile.casefile (city_code, id);
create index roster_of_court on payout.roster (city_code, court_code text_pattern_ops, id);
create index roster_of_case on payout.roster (city_code, case_id, id);

create table payout.claim (
  city_code     text    not null,
  id            uuid    not null,
  roster_id     uuid    not null,
  court_code    text    not null,
  case_id       uuid    not null,
  line          int     not null,
  name          text    not null,
  id_kind       text    not null,
  id_sealed     bytea,
  id_index      bytea,
  phone_sealed  bytea,
  card_sealed   bytea,
  rank          text    not null,
  amount_fen    bigint  not null,
  collateral    text,
  seizure_order int     not null,
  average_fen   bigint,
  agent         text    not null,
  evidence      text    not null,
  doubts        text[]  not null,
  struck        text,
  struck_by_name text,
  constraint claim_pk primary key (city_code, id),
  constraint claim_amount check (amount_fen > 0),
  constraint claim_struck check (num_nonnulls(struck, struck_by_name) in (0, 2))
);
select distribute('payout.claim', 'payout.roster');
alter table payout.claim add constraint claim_roster
  foreign key (city_code, roster_id) references payout.roster (city_code, id) on delete cascade;
create unique index claim_line on payout.claim (city_code, roster_id, line);
create index claim_of_case on payout.claim (city_code, case_id);
