-- 银行文件: a released batch for the bank has one file for ever; what the bank answers is read once.
alter table payout.payment_batch add column layout text;
alter table payout.payment_batch add column digest text;
alter table payout.payment_batch add constraint payment_batch_file check (
  num_nonnulls(layout, digest) = case when way = 'BANK' and state = 'RELEASED' then 2 else 0 end);

-- What is paid is in one entry of the ledger.
alter table payout.payment add column entry_id uuid;
alter table payout.payment add constraint payment_entry check ((entry_id is not null) = (state = 'PAID'));

create table payout.download (
  city_code  text        not null,
  id         uuid        not null,
  batch_id   uuid        not null,
  court_code text        not null,
  case_id    uuid        not null,
  digest     text        not null,
  by_name    text        not null,
  at         timestamptz not null,
  constraint download_pk primary key (city_code, id)
);
select distribute('payout.download', 'payout.payment_batch');
alter table payout.download add constraint download_batch
  foreign key (city_code, batch_id) references payout.payment_batch (city_code, id) on delete cascade;
create index download_of_batch on payout.download (city_code, batch_id, at);
create index download_of_case on payout.download (city_code, case_id);

create table payout.return_file (
  city_code    text        not null,
  id           uuid        not null,
  batch_id     uuid        not null,
  court_code   text        not null,
  case_id      uuid        not null,
  digest       text        not null,
  rows         int         not null,
  paid         int         not null,
  failed       int         not null,
  returned     int         not null,
  refused      int         not null,
  read_by_name text        not null,
  read_at      timestamptz not null,
  constraint return_file_pk primary key (city_code, id)
);
select distribute('payout.return_file', 'payout.payment_batch');
alter table payout.return_file add constraint return_file_batch
  foreign key (city_code, batch_id) references payout.payment_batch (city_code, id) on delete cascade;
-- The same file again is not read again.
create unique index return_file_once on payout.return_file (city_code, batch_id, digest);
create index return_file_of_case on payout.return_file (city_code, case_id);
