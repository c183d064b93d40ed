-- 应执行金额: what the debtor owes as the officer reckoned it; only added to, the latest counts.
create table casefile.owed (
  city_code     text        not null,
  id            uuid        not null,
  court_code    text        not null,
  case_id       uuid        not null,
  principal_fen bigint      not null,
  other_fen     bigint      not null,
  delay_fen     bigint      not null,
  last_day      date,
  until_day     date        not null,
  words         text        not null,
  actor_id      uuid        not null,
  actor_name    text        not null,
  at            timestamptz not null,
  constraint owed_pk primary key (city_code, id),
  constraint owed_amounts check (principal_fen >= 0 and other_fen >= 0 and delay_fen >= 0),
  constraint owed_delay check (last_day is not null or delay_fen = 0)
);
select distribute('casefile.owed', 'casefile.casefile');
alter table casefile.owed add constraint owed_case
  foreign key (city_code, case_id) references casefile.casefile (city_code, id);
create index owed_of_case on casefile.owed (city_code, case_id, at, id);

-- 结案: each closing with its ground, and what shows it; only added to.
create table casefile.closing (
  city_code  text        not null,
  id         uuid        not null,
  court_code text        not null,
  case_id    uuid        not null,
  way        text        not null,
  -- Absent for a case that is terminated for now: its conditions stand in casefile.condition_met.
  ground     text,
  day        date        not null,
  actor_id   uuid        not null,
  actor_name text        not null,
  at         timestamptz not null,
  constraint closing_pk primary key (city_code, id),
  constraint closing_ground check ((way = 'TERMINATED_FOR_NOW') = (ground is null))
);
select distribute('casefile.closing', 'casefile.casefile');
alter table casefile.closing add constraint closing_case
  foreign key (city_code, case_id) references casefile.casefile (city_code, id);
create index closing_of_case on casefile.closing (city_code, case_id, at, id);

create table casefile.closing_fact (
  city_code  text not null,
  id         uuid not null,
  closing_id uuid not null,
  court_code text not null,
  case_id    uuid not null,
  fact       text not null,
  day        date not null,
  words      text not null,
  constraint closing_fact_pk primary key (city_code, id)
);
select distribute('casefile.closing_fact', 'casefile.closing');
alter table casefile.closing_fact add constraint closing_fact_closing
  foreign key (city_code, closing_id) references casefile.closing (city_code, id);
create index closing_fact_of_closing on casefile.closing_fact (city_code, closing_id, id);
create index closing_fact_of_case on casefile.closing_fact (city_code, case_id);
