-- 系统对接: where the notices of a court, or of one person, are also sent to. The address and the secret are sealed; the
-- secret was shown once. In the city of the court or the account.
create table notice.webhook (
  city_code      text        not null,
  id             uuid        not null,
  court_code     text,
  account_id     uuid,
  label          text        not null,
  kinds          text[]      not null,
  address_sealed bytea       not null,
  secret_sealed  bytea       not null,
  made_by_name   text        not null,
  made_at        timestamptz not null,
  constraint webhook_pk primary key (city_code, id),
  constraint webhook_whose check (num_nonnulls(court_code, account_id) = 1)
);
select distribute('notice.webhook', 'notice.notice');
create index webhook_of_court on notice.webhook (city_code, court_code) where court_code is not null;
create index webhook_of_account on notice.webhook (city_code, account_id) where account_id is not null;

-- What one of them is told: a kind and keys, nothing about anybody. Its delivery stands in notice.delivery.
create table notice.hooked (
  city_code  text        not null,
  id         uuid        not null,
  webhook_id uuid        not null,
  kind       text        not null,
  thing      uuid        not null,
  subject    text,
  court_code text,
  things     int         not null,
  path       text        not null,
  at         timestamptz not null,
  constraint hooked_pk primary key (city_code, id)
);
select distribute('notice.hooked', 'notice.notice');
create unique index hooked_once on notice.hooked (city_code, webhook_id, kind, thing);
create index hooked_at on notice.hooked (city_code, at);

alter table notice.delivery drop constraint delivery_channel;
alter table notice.delivery add constraint delivery_channel check (channel in ('PUSH', 'SMS', 'WEBHOOK'));
create index delivery_dead_hooks on notice.delivery (city_code, due_at) where channel = 'WEBHOOK' and state = 'FAILED';
