-- What ten years of the whole region are made of: words, courts, grids, and one row for each case to come. Everything follows from
-- the number of a case, counted back from today; `offset 0` keeps what is computed from it from being computed again.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';
set work_mem = '256MB';

create or replace function public.bench_key(kind int, at date, n bigint) returns uuid immutable parallel safe language sql as $$
  select (lpad(to_hex(extract(epoch from at)::bigint * 1000), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid
$$;
create or replace function public.bench_dice(n bigint, salt int, sides int) returns int immutable parallel safe language sql as $$
  select ((hashint8extended(n, salt) & 1048575) % sides)::int
$$;
create or replace function public.bench_share(n bigint, salt int) returns float8 immutable parallel safe language sql as $$
  select (hashint8extended(n, salt) & 1048575)::float8 / 1048576
$$;
-- The first of a list are the commonest, as with surnames.
create or replace function public.bench_one(list text, n bigint, salt int, skew float8) returns text immutable parallel safe language sql as $$
  select substr(list, 1 + floor(length(list) * power(bench_share(n, salt), skew))::int, 1)
$$;
create or replace function public.bench_name(n bigint) returns text immutable parallel safe language sql as $$
  select bench_one(':surnames', n, 20, 1.7) || bench_one(':given', n, 21, 1.5)
      || case when bench_dice(n, 22, 5) = 0 then '' else bench_one(':given', n, 23, 1.5) end
$$;
create or replace function public.bench_company(n bigint, place text) returns text immutable parallel safe language sql as $$
  select place || (array['农村商业银行股份有限公司', '农村信用合作联社', '中国农业银行股份有限公司支行', '建筑工程有限公司', '小额贷款有限公司',
    '物业服务有限公司', '糖业有限公司', '商贸有限公司', '劳务有限公司', '融资担保有限公司'])[1 + floor(10 * power(bench_share(n, 25), 2))::int]
$$;

drop table if exists public.bench_grid;
create table public.bench_grid as
  select row_number() over (order by g.village_code, g.id) - 1 as nth, g.city_code, g.id as grid_id, g.village_code, p.worker_id,
         c.name || t.name || v.name as place, array[left(g.village_code, 9), left(g.village_code, 6)] as towns
    from grid.grid g join grid.post p on p.city_code = g.city_code and p.grid_id = g.id and p.to_day is null
    join division.division v on v.code = g.village_code join division.division t on t.code = left(g.village_code, 9)
    join division.division c on c.code = left(g.village_code, 6);
create unique index on public.bench_grid (nth);
analyze public.bench_grid;

-- Each court has 97 % of the cases of the one before: the largest of 130 has three in a hundred of all.
drop table if exists public.bench_court;
create table public.bench_court as
  select (row_number() over (order by k.level <> 'BASIC', md5(k.code)) - 1)::int as nth, k.code, k.city_code, k.level,
         coalesce(near.lo, city.lo, 0) as near_lo, coalesce(near.many, city.many, 10000) as near_many,
         coalesce(city.lo, 0) as city_lo, coalesce(city.many, 10000) as city_many, coalesce(near.name, city.name, '广西') as place
    from court.court k
    left join (select left(village_code, 6) as at, min(nth) as lo, count(*)::int as many,
                      min((select name from division.division where code = left(village_code, 6))) as name
                 from public.bench_grid group by 1) near on near.at = k.division_code
    left join (select left(village_code, 4) as at, min(nth) as lo, count(*)::int as many,
                      min((select name from division.division where code = left(village_code, 4))) as name
                 from public.bench_grid group by 1) city on city.at = left(k.city_code, 4);

-- Of people the program itself imported: what is sealed can be opened.
drop table if exists public.bench_sealed;
create table public.bench_sealed as
  select row_number() over (order by id) - 1 as nth, id_sealed, id_index, phone_sealed from casefile.party
   where court_code = ':court' and id_kind = 'CITIZEN_ID' and phone_sealed is not null;
create unique index on public.bench_sealed (nth);
drop table if exists public.bench_words;
create table public.bench_words as select words from task.report where words <> '' limit 1;

drop table if exists public.bench_case;
create table public.bench_case as
  select n, b.nth as court_nth, k.city_code, k.code as court_code, k.place, bench_key(1, day, n) as id, day, age, state, running,
         '（' || year || '）' || k.code || (array['执', '执', '执', '执', '执', '执', '执', '执', '执恢', '执保'])[1 + bench_dice(n, 16, 10)] || running || '号' as number,
         case when state = 'CLOSED' then least(day + 30 + bench_dice(n, 15, 150), date ':today') end as closed_on,
         case when state = 'CLOSED' then (array['PERFORMED', 'PERFORMED', 'PERFORMED', 'TERMINATED_FOR_NOW', 'TERMINATED_FOR_NOW', 'TERMINATED_FOR_NOW',
           'TERMINATED', 'TERMINATED', 'REJECTED', 'CANCELLED'])[1 + bench_dice(n, 14, 10)] end as closing,
         case bench_dice(n, 11, 20) when 0 then 'WAGES' when 1 then 'WAGES' when 2 then 'TRAFFIC' when 3 then 'MEDICAL' when 4 then 'DEBTS' when 5 then 'CONSUMER' end as livelihood,
         -- Fifteen hundred cases of ten years are two hundred open ones.
         bench_name(900000000 + b.nth * 100 + bench_dice(n, 17, greatest(1, (:cases * 0.03 * power(0.97, b.nth) / 1500)::int))) as officer,
         (1000 * exp(6 * bench_share(n, 12)))::bigint * 100 as amount,
         case when bench_dice(n, 18, 4) = 0 then bench_company(n, k.place) else bench_name(n * 32) end as applicant,
         array(select bench_name(n * 32 + j) from generate_series(1, 1 + floor(16 * power(bench_share(n, 19), 2.5))::int) j) as debtors,
         1 + floor(30.5 * power(bench_share(n, 26), 2.2))::int as tasks,
         case when bench_dice(n, 27, 20) < 17 then k.near_lo + bench_dice(n, 28, k.near_many) else k.city_lo + bench_dice(n, 28, k.city_many) end as place1,
         case when bench_dice(n, 29, 20) < 15 then k.near_lo + bench_dice(n, 30, k.near_many) else k.city_lo + bench_dice(n, 30, k.city_many) end as place2
    from (select n, nth, day, age, extract(year from day) as year,
                 row_number() over (partition by nth, extract(year from day) order by n desc) as running,
                 case when bench_share(n, 13) >= case when age < 180 then 0.85 when age < 365 then 0.4 when age < 1095 then 0.08 else 0.02 end then 'CLOSED'
                      when age < 20 then (array['FILED', 'ENFORCING'])[1 + bench_dice(n, 31, 2)]
                      else (array['SETTLED', 'RESUMED', 'ENFORCING', 'ENFORCING', 'ENFORCING', 'ENFORCING', 'ENFORCING', 'ENFORCING', 'ENFORCING', 'ENFORCING'])[1 + bench_dice(n, 32, 10)]
                 end as state
            from (select n, floor(ln(1 - bench_share(n, 10) * (1 - power(0.97, 130))) / ln(0.97))::int as nth,
                         date ':today' - (n * 3650 / :cases)::int as day, (n * 3650 / :cases)::int as age
                    from generate_series(0::bigint, :cases - 1) n offset 0) a offset 0) b
    join public.bench_court k on k.nth = b.nth;
create unique index on public.bench_case (n);
analyze public.bench_case;

truncate casefile.casefile, operation.operation, operation.attendee, operation.finding, casefile.clock, casefile.pause, casefile.clock_change, task.task, task.recheck, task.recheck_plan, task.sighting,
  clue.clue, settlement.settlement, intake.doubtful_route, service.service, statistics.fact, statistics.daily, statistics.monthly cascade;
insert into task.reach (city_code, township_code, task_city)
  select distinct city_code, towns[1], city_code from public.bench_grid
on conflict do nothing;
reset all;
