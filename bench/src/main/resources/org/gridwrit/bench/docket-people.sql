-- Whoever looks: of the largest court, one of the middle and a small one; of the court above the largest; of the high court; of the
-- township where most is asked.
create or replace function public.bench_account(model text, who text, called text, court text, city text, division text) returns void language sql as $$
  insert into identity.account
    select (jsonb_populate_record(a, jsonb_build_object('id', uuidv7(), 'login', who, 'name', called, 'court_code', court, 'city_code', city,
             'division_code', division))).*
      from identity.account a where a.login = model
  on conflict do nothing
$$;
select bench_account('wei', 'bench-officer-' || nth, (select officer from public.bench_case c where court_nth = k.nth and state <> 'CLOSED' group by 1 order by count(*) desc limit 1),
    code, city_code, null), bench_account('lu', 'bench-liaison-' || nth, '陆书记员', code, city_code, null),
    bench_account('president', 'bench-president-' || nth, '覃院长', code, city_code, null)
  from public.bench_court k where nth in (0, 40, 80);
select bench_account('president', 'bench-city', '韦院长', k.code, k.city_code, null)
  from court.court k join public.bench_court b on b.nth = 0 and k.code = left(b.code, 3);
select bench_account('president', 'bench-region', '黄院长', code, (select city_code from public.bench_court where nth = 0), null)
  from court.court where level = 'HIGH';
select bench_account('huang', 'bench-township', '黄调度员', null, city_code, town)
  from (select g.towns[1] as town, g.city_code from public.bench_court k
          join public.bench_grid g on g.nth between k.near_lo and k.near_lo + k.near_many - 1
         where k.nth = 0 group by 1, 2 order by count(*) desc limit 1) most;
insert into notice.notice (city_code, id, account_id, kind, thing, things, at, read_at)
  select a.city_code, uuidv7(), a.id, 'REPORT', gen_random_uuid(), 1, now() - n * interval '1 hour', case when n > 40 then now() end
    from identity.account a, generate_series(1, 3000) n where a.login like 'bench-%';
create table public.bench_filled as select 0::bigint as until;
