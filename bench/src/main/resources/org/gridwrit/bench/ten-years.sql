-- Ten years of the four cities the programme began in. Everything follows from the number of a case or a task; `offset 0` keeps
-- what is computed from it from being computed again in each column.
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
create or replace function public.bench_name(n bigint, salt int) returns text immutable parallel safe language sql as $$
  select substr(':surnames', 1 + bench_dice(n, salt, length(':surnames')), 1)
      || substr(':given', 1 + bench_dice(n, salt + 1, length(':given')), 1)
      || case when bench_dice(n, salt + 2, 4) = 0 then '' else substr(':given', 1 + bench_dice(n, salt + 3, length(':given')), 1) end
$$;
create or replace function public.bench_grams(name text) returns text[] immutable parallel safe language sql as $$
  select case when length(name) > 2 then array[substr(name, 1, 2), substr(name, 2, 2)] else array[name] end
$$;
create or replace function public.bench_day(c bigint) returns date immutable parallel safe language sql as $$
  select date ':today' - 3652 + (c * 3650 / :cases)::int
$$;

drop table if exists public.bench_court;
create table public.bench_court as
  select row_number() over (order by code) - 1 as nth, code, city_code
    from court.court where city_code in ('450200', '450400', '451200', '451400') and level = 'BASIC';
drop table if exists public.bench_grid;
create table public.bench_grid as
  select row_number() over (partition by g.city_code order by g.id) - 1 as nth, g.city_code, g.id as grid_id, g.village_code, p.worker_id
    from grid.grid g join grid.post p on p.city_code = g.city_code and p.grid_id = g.id and p.to_day is null
   where g.city_code in (select city_code from public.bench_court);
create unique index on public.bench_grid (city_code, nth);
analyze public.bench_grid;
drop table if exists public.bench_city;
create table public.bench_city as select city_code, count(*)::int as grids from public.bench_grid group by city_code;

truncate casefile.casefile, task.task, statistics.fact, statistics.daily, statistics.monthly cascade;

-- The indexes come back at the end.
drop table if exists public.bench_index;
create table public.bench_index as
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made_by
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace s on s.oid = c.relnamespace
   where s.nspname in ('casefile', 'task', 'statistics') and not exists (select from pg_constraint k where k.conindid = i.indexrelid);
do $$ declare it record; begin for it in select name from public.bench_index loop execute 'drop index ' || it.name; end loop; end $$;

insert into casefile.casefile (city_code, id, court_code, number, filed_on, officer, cause, livelihood, amount_fen, applicants, debtors,
    names, grams, state, closed_on, closing, recovered_fen, created_at, changed_at)
  select k.city_code, bench_key(1, day, n), k.code, '（' || extract(year from day) || '）' || k.code || '执' || n || '号', day,
         bench_name(bench_dice(n, 10, 40), 50), '民间借贷纠纷',
         case bench_dice(n, 11, 10) when 0 then 'WAGES' when 1 then 'TRAFFIC' when 2 then 'MEDICAL' end,
         100000 + bench_dice(n, 12, 1000000) * 100, applicant, debtor, applicant || ' ' || debtor,
         bench_grams(applicant) || bench_grams(debtor) || ('№' || n), state, closed_on,
         case when state = 'CLOSED' then case bench_dice(n, 14, 3) when 0 then 'PERFORMED' when 1 then 'TERMINATED_FOR_NOW' else 'TERMINATED' end end,
         0, day, day
    from (select n, day, bench_name(n, 20) as applicant, bench_name(n, 30) as debtor,
                 case when day < date ':today' - 200 and bench_dice(n, 13, 10) > 0 then 'CLOSED' else 'ENFORCING' end as state,
                 case when day < date ':today' - 200 and bench_dice(n, 13, 10) > 0 then day + 60 + bench_dice(n, 15, 120) end as closed_on
            from (select n, bench_day(n) as day from generate_series(0::bigint, :cases - 1) n offset 0) a offset 0) c
    join public.bench_court k on k.nth = c.n % :courts;

insert into casefile.party (city_code, id, case_id, court_code, role, name, id_kind, id_sealed, id_index, address)
  select k.city_code, bench_key(2 + side, bench_day(n), n), bench_key(1, bench_day(n), n), k.code, case side when 0 then 'APPLICANT' else 'DEBTOR' end,
         bench_name(n, case side when 0 then 20 else 30 end), 'CITIZEN_ID', sha256(int8send(-n)), sha256(int8send(n * 2 + side)), '凭祥镇' || n || '号'
    from generate_series(0::bigint, :cases - 1) n join public.bench_court k on k.nth = n % :courts, generate_series(0, 1) side;

insert into casefile.event (city_code, id, case_id, court_code, at, actor_name, kind, words)
  select k.city_code, bench_key(4, bench_day(n), n), bench_key(1, bench_day(n), n), k.code, bench_day(n), '陆书记员', 'FILED', ''
    from generate_series(0::bigint, :cases - 1) n join public.bench_court k on k.nth = n % :courts;

insert into task.task (city_code, id, court_code, case_id, case_number, livelihood, debtor_id, debtor_name, debtor_address, debtor_index,
    kind, words, priority, due_on, village_code, grid_city_code, grid_id, worker_id, state, state_at, state_reason, outcome, created_at)
  select k.city_code, bench_key(5, day, t), k.code, bench_key(1, day, c), '（' || extract(year from day) || '）' || k.code || '执' || c || '号',
         case bench_dice(c, 11, 10) when 0 then 'WAGES' when 1 then 'TRAFFIC' when 2 then 'MEDICAL' end,
         bench_key(3, day, c), bench_name(c, 30), '凭祥镇' || c || '号', sha256(int8send(c * 2 + 1)),
         (array['FIND_PERSON', 'FIND_PROPERTY', 'SERVE', 'PERSUADE', 'INVESTIGATE', 'WITNESS'])[1 + t % 6], '', 'NORMAL', day + 30,
         g.village_code, g.city_code, g.grid_id, g.worker_id, state, day + 20,
         case when state in ('RETURNED', 'WITHDRAWN', 'REASSIGNED') then '另行安排' end,
         case when state in ('REPORTED', 'CONFIRMED') then (array['FOUND', 'PROPERTY_FOUND', 'SERVED', 'NOT_FOUND'])[1 + bench_dice(t, 41, 4)] end, day
    from (select t, c, day, bench_dice(t, 42, 1000000) as place, case when day < date ':today' - 40
                            then (array['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN', 'REASSIGNED'])[1 + die]
                            else (array['PLANNED', 'DISPATCHED', 'DISPATCHED', 'DISPATCHED', 'ACCEPTED', 'ACCEPTED', 'REPORTED', 'REPORTED', 'RETURNED', 'CONFIRMED'])[1 + die] end as state
            from (select t, t * :cases / :tasks as c, bench_day(t * :cases / :tasks) as day, bench_dice(t, 40, 10) as die
                    from generate_series(0::bigint, :tasks - 1) t offset 0) a offset 0) b
    join public.bench_court k on k.nth = c % :courts
    join public.bench_city y on y.city_code = k.city_code
    join public.bench_grid g on g.city_code = k.city_code and g.nth = b.place % y.grids;

insert into task.reach (city_code, township_code, task_city)
  select distinct city_code, left(village_code, 9), city_code from public.bench_grid
on conflict do nothing;

insert into task.report (city_code, id, task_id, court_code, village_code, worker_id, outcome, words, seen_at, stored_at, task_state)
  select city_code, bench_key(6, created_at::date, row_number() over ()), id, court_code, village_code, worker_id, outcome, '本人在家，愿意联系法院', state_at, state_at, 'ACCEPTED'
    from task.task where outcome is not null and (state = 'REPORTED' or created_at > date ':today' - 400);

insert into task.event (city_code, id, task_id, court_code, village_code, at, actor_id, actor_name, actor_role, verb, from_state, to_state)
  select city_code, id, id, court_code, village_code, created_at, case_id, '陆书记员', 'LIAISON', 'PLAN', null, 'PLANNED'
    from task.task where created_at > date ':today' - 400;

insert into statistics.fact (city_code, measure, subject_id, case_id, case_number, court_code, village_code, livelihood, day)
  select city_code, case outcome when 'FOUND' then 'PERSONS_FOUND' when 'PROPERTY_FOUND' then 'CLUES' else 'DOCUMENTS_SERVED' end,
         id, case_id, case_number, court_code, village_code, livelihood, state_at::date
    from task.task where state = 'CONFIRMED' and outcome <> 'NOT_FOUND';
insert into statistics.fact (city_code, measure, subject_id, case_id, case_number, court_code, village_code, livelihood, day)
  select distinct on (city_code, case_id) city_code, 'CASES_HELPED', case_id, case_id, case_number, court_code, village_code, livelihood, day
    from statistics.fact order by city_code, case_id, day;
insert into statistics.daily (city_code, place_code, measure, day, court_code, number, amount_fen)
  select city_code, left(village_code, digits), measure, day, court_code, count(*), sum(amount_fen)
    from statistics.fact, unnest(array[6, 9]) digits group by 1, 2, 3, 4, 5;
insert into statistics.monthly (city_code, place_code, measure, month, court_code, number, amount_fen)
  select city_code, place_code, measure, date_trunc('month', day), court_code, sum(number), sum(amount_fen)
    from statistics.daily group by 1, 2, 3, 4, 5;

insert into identity.account
  select (jsonb_populate_record(a, jsonb_build_object('id', uuidv7(), 'login', 'bench-city', 'court_code', '桂14'))).*
    from identity.account a where a.login = 'president'
on conflict do nothing;

-- Each by itself: the program is running, and its clocks write the same tables in another order.
do $$ declare it record; begin for it in select made_by from public.bench_index loop execute it.made_by; commit; end loop; end $$;
vacuum analyze casefile.casefile;
vacuum analyze casefile.party;
vacuum analyze casefile.event;
vacuum analyze task.task;
vacuum analyze task.event;
vacuum analyze task.report;
vacuum analyze statistics.fact;
vacuum analyze statistics.daily;
vacuum analyze statistics.monthly;
drop table public.bench_index;
reset all;
