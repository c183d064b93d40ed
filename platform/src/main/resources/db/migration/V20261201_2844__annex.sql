-- 社保附表: what is paid to a bureau in one sum is paid for these persons.
create table payout.annex_person (
  city_code  text   not null,
  plan_id    uuid   not null,
  line       int    not null,
  row_no     int    not null,
  court_code text   not null,
  case_id    uuid   not null,
  name       text   not null,
  id_sealed  bytea  not null,
  amount_fen bigint not null,
  constraint annex_person_pk primary key (city_code, plan_id, line, row_no),
  constraint annex_person_amount check (amount_fen > 0)
);
select distribute('payout.annex_person', 'payout.disbursement');
alter table payout.annex_person add constraint annex_person_disbursement
  foreign key (city_code, plan_id) references payout.disbursement (city_code, id) on delete cascade;
create index annex_person_of_case on payout.annex_person (city_code, case_id);
