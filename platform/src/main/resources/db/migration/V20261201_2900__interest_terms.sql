-- 利率表: what was published, from the day on which it counts. Source of LPR: 全国银行间同业拆借中心 by authority of the
-- People's Bank of China, on the 20th of each month; only publications that changed a rate stand here, and the last that
-- was verified (2026-02-24, unchanged). Source of the benchmark rates: the People's Bank of China, 金融机构人民币贷款基准利率.
create table payout.published_rate (
  kind     text         not null,
  from_day date         not null,
  percent  numeric(7,4) not null,
  constraint published_rate_pk primary key (kind, from_day),
  constraint published_rate_kind check (kind in ('LPR_ONE_YEAR', 'LPR_FIVE_YEARS', 'BENCHMARK_SIX_MONTHS', 'BENCHMARK_ONE_YEAR',
    'BENCHMARK_THREE_YEARS', 'BENCHMARK_FIVE_YEARS', 'BENCHMARK_LONGER')),
  constraint published_rate_percent check (percent between 0 and 100)
);
select reference('payout.published_rate');

insert into payout.published_rate (kind, from_day, percent)
select kind, from_day::date, percent
  from (values
    ('2019-08-20', 4.25, 4.85), ('2019-09-20', 4.20, 4.85), ('2019-11-20', 4.15, 4.80), ('2020-02-20', 4.05, 4.75),
    ('2020-04-20', 3.85, 4.65), ('2021-12-20', 3.80, 4.65), ('2022-01-20', 3.70, 4.60), ('2022-05-20', 3.70, 4.45),
    ('2022-08-22', 3.65, 4.30), ('2023-06-20', 3.55, 4.20), ('2023-08-21', 3.45, 4.20), ('2024-02-20', 3.45, 3.95),
    ('2024-07-22', 3.35, 3.85), ('2024-10-21', 3.10, 3.60), ('2025-05-20', 3.00, 3.50), ('2026-02-24', 3.00, 3.50)
  ) lpr (from_day, one, five)
 cross join lateral (values ('LPR_ONE_YEAR', one), ('LPR_FIVE_YEARS', five)) of_kind (kind, percent);

insert into payout.published_rate (kind, from_day, percent)
select kind, from_day::date, percent
  from (values
    ('2008-12-23', 4.86, 5.31, 5.40, 5.76, 5.94), ('2010-10-20', 5.10, 5.56, 5.60, 5.96, 6.14),
    ('2010-12-26', 5.35, 5.81, 5.85, 6.22, 6.40), ('2011-02-09', 5.60, 6.06, 6.10, 6.45, 6.60),
    ('2011-04-06', 5.85, 6.31, 6.40, 6.65, 6.80), ('2011-07-07', 6.10, 6.56, 6.65, 6.90, 7.05),
    ('2012-06-08', 5.85, 6.31, 6.40, 6.65, 6.80), ('2012-07-06', 5.60, 6.00, 6.15, 6.40, 6.55),
    ('2014-11-22', 5.60, 5.60, 6.00, 6.00, 6.15), ('2015-03-01', 5.35, 5.35, 5.75, 5.75, 5.90),
    ('2015-05-11', 5.10, 5.10, 5.50, 5.50, 5.65), ('2015-06-28', 4.85, 4.85, 5.25, 5.25, 5.40),
    ('2015-08-26', 4.60, 4.60, 5.00, 5.00, 5.15), ('2015-10-24', 4.35, 4.35, 4.75, 4.75, 4.90)
  ) benchmark (from_day, half, one, three, five, longer)
 cross join lateral (values ('BENCHMARK_SIX_MONTHS', half), ('BENCHMARK_ONE_YEAR', one), ('BENCHMARK_THREE_YEARS', three),
    ('BENCHMARK_FIVE_YEARS', five), ('BENCHMARK_LONGER', longer)) of_kind (kind, percent);

-- 计息条件: on what the interest of a case is reckoned, as the officer has read it in the document in force. Only added
-- to; the latest counts.
create table payout.interest_terms (
  city_code       text        not null,
  id              uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  due_days        date[]      not null,
  due_fen         bigint[]    not null,
  suspended_from  date[]      not null,
  suspended_to    date[]      not null,
  ordinary        text,
  ordinary_from   date,
  ordinary_figure numeric(9,4),
  year_days       int,
  benchmark       text,
  doubled_first   boolean     not null,
  words           text        not null,
  actor_id        uuid        not null,
  actor_name      text        not null,
  at              timestamptz not null,
  constraint interest_terms_pk primary key (city_code, id),
  constraint interest_terms_dues check (cardinality(due_days) > 0 and cardinality(due_days) = cardinality(due_fen)),
  constraint interest_terms_suspended check (cardinality(suspended_from) = cardinality(suspended_to)),
  constraint interest_terms_ordinary check (num_nonnulls(ordinary, ordinary_from, ordinary_figure, year_days) in (0, 4)),
  constraint interest_terms_year check (year_days in (360, 365))
);
select distribute('payout.interest_terms', 'casefile.casefile');
alter table payout.interest_terms add constraint interest_terms_case
  foreign key (city_code, case_id) references casefile.casefile (city_code, id);
create index interest_terms_of_case on payout.interest_terms (city_code, case_id, at, id);
