-- 推送订阅: where one phone is reached through the push service of its browser. The address is a secret: whoever has it
-- can write to it. Bound to the account, and to the phone where the account is entered from a bound one.
create table notice.subscription (
  city_code      text        not null,
  id             uuid        not null,
  account_id     uuid        not null,
  device_id      uuid,
  -- Blind: the same browser subscribes once.
  endpoint_index bytea       not null,
  sealed         bytea       not null,
  made_at        timestamptz not null,
  used_at        timestamptz not null,
  constraint subscription_pk primary key (city_code, id)
);
select distribute('notice.subscription', 'notice.notice');
create unique index subscription_once on notice.subscription (city_code, endpoint_index);
create index subscription_of_account on notice.subscription (city_code, account_id);

-- 推送密钥: by which push services know this installation (RFC 8292). One, made at the first start.
create table notice.push_key (
  name       text        not null,
  public_key bytea       not null,
  sealed     bytea       not null,
  made_at    timestamptz not null,
  constraint push_key_pk primary key (name)
);
select reference('notice.push_key');
