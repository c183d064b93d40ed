-- 送达: one document for one addressee at one address in one mode (CPL 87-95). What failed stays and justifies the next.
create schema service;

create table service.service (
  city_code        text        not null,
  id               uuid        not null,
  court_code       text        not null,
  case_id          uuid        not null,
  case_number      text        not null,
  party_id         uuid        not null,
  addressee        text        not null,
  organization     boolean     not null,
  circumstance     text        not null,
  document         text        not null,
  title            text        not null,
  summary_procedure boolean    not null,
  address          text        not null,
  mode             text        not null,
  opened_by        uuid        not null,
  opened_by_name   text        not null,
  opened_at        timestamptz not null,
  state            text        not null,
  -- 送达回证: what was written on it, and from which day the document counts as served.
  served_on        date,
  day              date,
  place            text,
  receiver         text,
  receiver_name    text,
  reason           text,
  witness          text,
  witness_name     text,
  recording        uuid,
  reference        text,
  decided_by       uuid,
  decided_by_name  text,
  decided_at       timestamptz,
  constraint service_pk primary key (city_code, id),
  constraint service_state check (state in ('OPEN', 'SERVED', 'FAILED')),
  constraint service_receipt check ((state = 'SERVED') = (served_on is not null)),
  constraint service_day check (num_nonnulls(served_on, day, place) in (0, 3)),
  constraint service_decided check (
    num_nonnulls(decided_by, decided_by_name, decided_at) = case state when 'OPEN' then 0 else 3 end)
);
select distribute('service.service', 'casefile.casefile');
create index service_of_case on service.service (city_code, case_id, id);
create index service_open_of_court on service.service (city_code, court_code, id) where state = 'OPEN';

-- Attempts that did not serve; only added to.
create table service.attempt (
  city_code   text        not null,
  id          uuid        not null,
  service_id  uuid        not null,
  case_id     uuid        not null,
  court_code  text        not null,
  result      text        not null,
  day         date        not null,
  words       text        not null,
  actor_id    uuid        not null,
  actor_name  text        not null,
  at          timestamptz not null,
  constraint attempt_pk primary key (city_code, id)
);
select distribute('service.attempt', 'service.service');
alter table service.attempt add constraint attempt_service
  foreign key (city_code, service_id) references service.service (city_code, id);
create index attempt_of_case on service.attempt (city_code, case_id, id);

-- 送达地址确认书: an addressee agrees to electronic service, or takes it back (CPL 90, 解释 136); only added to.
create table service.consent (
  city_code    text        not null,
  id           uuid        not null,
  case_id      uuid        not null,
  court_code   text        not null,
  party_id     uuid        not null,
  given        boolean     not null,
  medium       text        not null,
  day          date        not null,
  actor_id     uuid        not null,
  actor_name   text        not null,
  at           timestamptz not null,
  constraint consent_pk primary key (city_code, id)
);
select distribute('service.consent', 'casefile.casefile');
create index consent_of_case on service.consent (city_code, case_id, id);
