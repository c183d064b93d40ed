-- 到账短信: each creditor who was paid and left a number is texted once.
create table payout.tiding (
  city_code  text        not null,
  payment_id uuid        not null,
  court_code text        not null,
  case_id    uuid        not null,
  state      text        not null,
  attempts   int         not null,
  due_at     timestamptz not null,
  failure    text,
  constraint tiding_pk primary key (city_code, payment_id),
  constraint tiding_state check (state in ('WAITING', 'SENT', 'FAILED'))
);
select distribute('payout.tiding', 'payout.payment');
alter table payout.tiding add constraint tiding_payment
  foreign key (city_code, payment_id) references payout.payment (city_code, id) on delete cascade;
create index tiding_due on payout.tiding (city_code, due_at) where state = 'WAITING';
create index tiding_of_case on payout.tiding (city_code, case_id);
