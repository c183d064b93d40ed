-- 发卡行标识: which bank issues cards that begin so, and how many digits they have. Shipped are a few widely known debit
-- cards; the whole table is the bank's to give.
create table payout.bank_prefix (
  prefix text not null,
  bank   text not null,
  digits int  not null,
  constraint bank_prefix_pk primary key (prefix),
  constraint bank_prefix_digits check (digits between 15 and 19)
);
select reference('payout.bank_prefix');

insert into payout.bank_prefix (prefix, bank, digits) values
  ('622202', '中国工商银行', 19), ('621226', '中国工商银行', 19),
  ('622848', '中国农业银行', 19), ('622845', '中国农业银行', 19),
  ('621700', '中国建设银行', 19), ('622700', '中国建设银行', 19),
  ('621661', '中国银行', 19), ('621660', '中国银行', 19),
  ('622262', '交通银行', 19),
  ('622188', '中国邮政储蓄银行', 19), ('621799', '中国邮政储蓄银行', 19), ('621098', '中国邮政储蓄银行', 19),
  ('622588', '招商银行', 16), ('622609', '招商银行', 16);
