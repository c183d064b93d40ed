-- 窗口领取: who took the money, how it was seen who that was, and the signature.
create table payout.receipt (
  city_code      text        not null,
  payment_id     uuid        not null,
  court_code     text        not null,
  case_id        uuid        not null,
  agent          boolean     not null,
  receiver       text        not null,
  number_sealed  bytea       not null,
  authority      text        not null,
  signature      text        not null,
  handed_by      uuid        not null,
  handed_by_name text        not null,
  handed_at      timestamptz not null,
  -- Money is handed over once.
  constraint receipt_pk primary key (city_code, payment_id)
);
select distribute('payout.receipt', 'payout.payment');
alter table payout.receipt add constraint receipt_payment
  foreign key (city_code, payment_id) references payout.payment (city_code, id) on delete cascade;
create index receipt_of_case on payout.receipt (city_code, case_id);
