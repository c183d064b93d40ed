-- 单项授权证. In the city of the court that asked, beside its task. What was issued stays; only its end is added.
create table card.task_card (
  city_code     text        not null,
  id            uuid        not null,
  worker_id     uuid        not null,
  worker_name   text        not null,
  township_code text        not null,
  area          text        not null,
  from_day      date        not null,
  to_day        date        not null,
  issued_at     timestamptz not null,
  task_id       uuid        not null,
  kind          text        not null,
  court_code    text        not null,
  court_name    text        not null,
  revoked_at    timestamptz,
  revoke_reason text,
  constraint task_card_pk primary key (city_code, id),
  constraint task_card_period check (to_day >= from_day),
  constraint task_card_revoked check (num_nonnulls(revoked_at, revoke_reason) in (0, 2))
);
select distribute('card.task_card', 'card.card');
create unique index task_card_once on card.task_card (city_code, task_id, worker_id) where revoked_at is null;
create index task_card_of_worker on card.task_card (city_code, worker_id) where revoked_at is null;
