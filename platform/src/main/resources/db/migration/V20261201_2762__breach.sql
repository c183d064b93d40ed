-- 限制消费监督: what somebody reported of a debtor under an order that limits consumption, and what was decided about it.
create table operation.breach (
  city_code       text        not null,
  id              uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  case_number     text        not null,
  party_id        uuid        not null,
  unit            boolean     not null,
  consumption     text        not null,
  seen_on         date        not null,
  place           text        not null,
  words           text        not null,
  source          text        not null,
  source_name     text        not null,
  evidence        uuid,
  entered_by_name text        not null,
  entered_at      timestamptz not null,
  state           text        not null,
  -- 罚款、拘留: as proposed, and as approved.
  ordered_on      date,
  fine_fen        bigint      not null default 0,
  days            int         not null default 0,
  constraint breach_pk primary key (city_code, id),
  constraint breach_state check (state in ('REPORTED', 'UNFOUNDED', 'PERMITTED', 'WARNED', 'PROPOSED', 'PUNISHED', 'REFERRED')),
  constraint breach_order check (ordered_on is not null or state in ('REPORTED', 'UNFOUNDED', 'PERMITTED')),
  constraint breach_measure check ((state in ('PROPOSED', 'PUNISHED')) = (fine_fen > 0 or days > 0) and fine_fen >= 0 and days between 0 and 15)
);
select distribute('operation.breach', 'casefile.casefile');
create index breach_of_case on operation.breach (city_code, case_id, id);
create index breach_of_court on operation.breach (city_code, court_code, state);

-- 处理经过: only added to.
create table operation.breach_step (
  city_code   text        not null,
  id          uuid        not null,
  breach_id   uuid        not null,
  case_id     uuid        not null,
  court_code  text        not null,
  state       text        not null,
  fine_fen    bigint      not null,
  days        int         not null,
  words       text        not null,
  by_name     text        not null,
  by_role     text        not null,
  at          timestamptz not null,
  constraint breach_step_pk primary key (city_code, id)
);
select distribute('operation.breach_step', 'operation.breach');
alter table operation.breach_step add constraint breach_step_breach
  foreign key (city_code, breach_id) references operation.breach (city_code, id) on delete cascade;
create index breach_step_of_breach on operation.breach_step (city_code, breach_id, at);
