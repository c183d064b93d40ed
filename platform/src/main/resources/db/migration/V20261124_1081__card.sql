create schema card;

-- 授权证. What was issued stays as it was; only revoking is added.
create table card.card (
  city_code     text        not null,
  id            uuid        not null,
  worker_id     uuid        not null,
  worker_name   text        not null,
  township_code text        not null,
  area          text        not null,
  from_day      date        not null,
  to_day        date        not null,
  issued_at     timestamptz not null,
  revoked_at    timestamptz,
  revoke_reason text,
  constraint card_pk primary key (city_code, id),
  constraint card_period check (to_day >= from_day),
  constraint card_revoked check (num_nonnulls(revoked_at, revoke_reason) in (0, 2))
);
select distribute('card.card');
create unique index card_once on card.card (city_code, worker_id, from_day) where revoked_at is null;
create index card_of_township on card.card (city_code, township_code, to_day);
