-- What is not paid yet, for whoever counts who waits for whom: closed cases leave it, but for those terminated for now.
create index casefile_unpaid on casefile.casefile (city_code, court_code, id)
  where recovered_fen < amount_fen and (state <> 'CLOSED' or closing = 'TERMINATED_FOR_NOW');

-- 集体信访苗头: reckoned anew every night; one row for a court and a debtor, as long as the rule holds.
create table petition.early_sign (
  city_code      text   not null,
  id             uuid   not null,
  court_code     text   not null,
  division_code  text   not null,
  debtor_index   bytea  not null,
  debtor_name    text   not null,
  cases          int    not null,
  creditors      int    not null,
  wage_creditors int    not null,
  oldest_on      date   not null,
  left_fen       bigint not null,
  level          text   not null,
  since          date   not null,
  reckoned_on    date   not null,
  constraint early_sign_pk primary key (city_code, id),
  constraint early_sign_once unique (city_code, court_code, debtor_index),
  constraint early_sign_level check (level in ('WATCH', 'FIRST'))
);
select distribute('petition.early_sign', 'casefile.casefile');
create index early_sign_of_place on petition.early_sign (city_code, division_code text_pattern_ops);
