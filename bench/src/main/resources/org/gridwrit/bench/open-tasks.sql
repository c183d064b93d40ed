-- Workers who sign in, and tasks dispatched to them. Task n has a key that can be computed from n.
create or replace function public.bench_key(kind int, n bigint) returns uuid immutable language sql as $$
  select ('01990000-0000-7' || lpad(to_hex(kind), 3, '0') || '8' || substr(lpad(to_hex(n), 15, '0'), 1, 3) || substr(lpad(to_hex(n), 15, '0'), 4))::uuid
$$;
create table if not exists public.bench_worker as
  select row_number() over (order by p.worker_id) - 1 as n, p.worker_id, min(p.grid_id::text)::uuid as grid_id, min(g.village_code) as village
    from grid.post p join grid.grid g on g.city_code = p.city_code and g.id = p.grid_id
   where p.city_code = ':city' and p.to_day is null and p.worker_id not in (select worker_id from identity.account where worker_id is not null)
   group by p.worker_id limit :workers;
insert into identity.account
  select (jsonb_populate_record(a, jsonb_build_object('id', bench_key(1, w.n), 'login', 'bench-' || w.n, 'name', 'bench ' || w.n, 'worker_id', w.worker_id))).*
    from identity.account a, public.bench_worker w
   where a.login = 'li'
on conflict do nothing;
insert into casefile.casefile
  select (jsonb_populate_record(c, jsonb_build_object('id', bench_key(2, n), 'number', '（2024）桂1481执' || n || '号'))).*
    from casefile.casefile c, generate_series(1, :tasks / 10) n
   where c.city_code = ':city' and c.id = (select id from casefile.casefile where city_code = ':city' limit 1)
on conflict do nothing;
insert into task.task (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name, debtor_address, debtor_index, kind,
    priority, due_on, village_code, grid_city_code, grid_id, worker_id, state, state_at, created_at)
  select ':city', bench_key(3, t), '桂1481', bench_key(2, 1 + t / 10), '（2024）桂1481执' || (1 + t / 10) || '号', bench_key(4, t),
         '某人' || t, '凭祥镇' || t || '号', sha256(int8send(t)), 'FIND_PERSON', 'NORMAL', date '2030-01-01', w.village, ':city',
         w.grid_id, w.worker_id, 'DISPATCHED', now(), now()
    from generate_series(0, :tasks - 1) t
    join public.bench_worker w on w.n = case when t < :own then 0 else t % :workers end
on conflict do nothing;
analyze task.task;
analyze casefile.casefile;
