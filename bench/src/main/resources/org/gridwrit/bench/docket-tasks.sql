-- What was asked of the grid in cases :from to :until. What happened to a task, and what was reported, is kept for the last
-- 400 days and for each fiftieth case.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';

insert into task.task (city_code, id, court_code, case_id, case_number, livelihood, debtor_id, debtor_name, debtor_address, debtor_index,
    kind, words, priority, due_on, village_code, grid_city_code, grid_id, worker_id, state, state_at, state_reason, outcome, created_at)
  select a.city_code, bench_key(32, created, t), a.court_code, a.id, a.number, a.livelihood, bench_key(2, a.day, a.n * 32 + j), a.debtors[j],
         g.place || t % 32 * 17 + j || '号', sha256(int8send(a.n * 32 + j)),
         kind, case when bench_dice(t, 70, 3) = 0 then w.words else '' end, case bench_dice(t, 71, 20) when 0 then 'URGENT' else 'NORMAL' end,
         case when task_state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'RETURNED') then greatest(created + 15 + bench_dice(t, 72, 15), date ':today' + bench_dice(t, 73, 20))
              else created + 15 + bench_dice(t, 72, 15) end,
         g.village_code, g.city_code, g.grid_id, g.worker_id, task_state,
         least(timestamptz ':today 00:00+08' + interval '9 hours', created + interval '9 hours' + bench_dice(t, 74, 20 * 1440) * interval '1 minute'),
         case when task_state in ('RETURNED', 'WITHDRAWN', 'REASSIGNED') then '另行安排' end,
         case when task_state in ('REPORTED', 'CONFIRMED') then case when bench_dice(t, 75, 5) = 0 then
             case kind when 'FIND_PROPERTY' then 'PROPERTY_FOUND' when 'SERVE' then 'SERVED' when 'FIND_PERSON' then 'FOUND' else 'NOT_FOUND' end else 'NOT_FOUND' end end,
         created
    from (select b.*, case when kind_of < 700 then 'FIND_PERSON' when kind_of < 1200 then 'FIND_PROPERTY' when kind_of < 1700 then 'SERVE'
                   when kind_of < 1820 then 'PERSUADE' when kind_of < 1900 then 'INVESTIGATE' when kind_of < 1940 then 'WITNESS' when kind_of < 1980 then 'RECHECK'
                   when kind_of < 1990 then 'WATCH' when kind_of < 1996 then 'VISIT_PETITIONER' else 'PUBLICIZE' end as kind,
                 case when state <> 'CLOSED' and created > date ':today' - 45 then
                     (array['PLANNED', 'DISPATCHED', 'DISPATCHED', 'DISPATCHED', 'ACCEPTED', 'ACCEPTED', 'REPORTED', 'REPORTED', 'RETURNED', 'CONFIRMED'])[1 + die % 10]
                   when die < 76 then 'CONFIRMED' when die < 86 then 'EXPIRED' when die < 92 then 'WITHDRAWN' when die < 98 then 'REASSIGNED' else 'RECUSED' end as task_state
            from (select c.*, n * 32 + i as t, 1 + bench_dice(n * 32 + i, 76, cardinality(debtors)) as j,
                         bench_dice(n * 32 + i, 77, 2000) as kind_of, bench_dice(n * 32 + i, 78, 100) as die,
                         case when state <> 'CLOSED' and i > tasks - 2 and age > 45 then date ':today' - bench_dice(n * 32 + i, 79, 60)
                              else day + bench_dice(n * 32 + i, 80, 1 + least(coalesce(closed_on, date ':today') - day, 300)) end as created
                    from public.bench_case c, generate_series(1, tasks) i where n >= :from and n < :until offset 0) b offset 0) a
    join public.bench_grid g on g.nth = case j % 2 when 1 then place1 else place2 end
   cross join public.bench_words w;

analyze task.task;

insert into task.event (city_code, id, task_id, court_code, village_code, worker_id, at, actor_id, actor_name, actor_role, verb, from_state, to_state)
  select t.city_code, bench_key(33 + k, t.created_at::date, b.n * 64), t.id, t.court_code, t.village_code, t.worker_id,
         case k when 2 then t.state_at else t.created_at + k * interval '1 hour' end, t.case_id, '陆书记员', case k when 2 then 'WORKER' else 'LIAISON' end,
         (array['PLAN', 'DISPATCH', 'REPORT'])[1 + k], (array[null, 'PLANNED', 'ACCEPTED'])[1 + k], (array['PLANNED', 'DISPATCHED', 'REPORTED'])[1 + k]
    from public.bench_case c join task.task t on t.city_code = c.city_code and t.case_id = c.id,
         lateral (select ('x' || right(t.id::text, 12))::bit(48)::bigint as n) b, generate_series(0, 2) k
   where c.n >= :from and c.n < :until and (c.n % 50 = 0 or c.age < 400) and case k when 0 then true when 1 then t.state <> 'PLANNED' else t.outcome is not null end;

insert into task.report (city_code, id, task_id, court_code, village_code, worker_id, outcome, words, clue_kind, clue_words, seen_at, stored_at, task_state)
  select t.city_code, bench_key(35, t.created_at::date, b.n * 64), t.id, t.court_code, t.village_code, t.worker_id, t.outcome,
         case t.outcome when 'NOT_FOUND' then '' else w.words end,
         case t.outcome when 'PROPERTY_FOUND' then 'VEHICLE' end, case t.outcome when 'PROPERTY_FOUND' then w.words end, t.state_at, t.state_at, 'ACCEPTED'
    from public.bench_case c join task.task t on t.city_code = c.city_code and t.case_id = c.id,
         lateral (select ('x' || right(t.id::text, 12))::bit(48)::bigint as n) b, public.bench_words w
   where c.n >= :from and c.n < :until and (c.n % 50 = 0 or c.age < 400) and t.outcome is not null;

insert into task.sighting (city_code, id, task_id, case_id, case_number, court_code, until, came_at, answer_by, acknowledged_at, acknowledged_by,
    acknowledged_name, done, done_at, done_name)
  select city_code, id, id, case_id, case_number, court_code, due_on, state_at, state_at + interval '30 minutes',
         case when old then state_at + interval '20 minutes' end, case when old then case_id end, case when old then '陆书记员' end,
         case when old then '已到现场' else '' end, case when old then state_at + interval '2 hours' end, case when old then '陆书记员' end
    from (select *, state_at < date ':today' - 1 as old from task.task t
           where kind = 'WATCH' and outcome is not null and not exists (select from task.sighting s where s.city_code = t.city_code and s.id = t.id)) t;
insert into task.watch (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name, source_task, reason, until, asked_by, asked_by_name, asked_at,
    approved, decided_by, decided_by_name, decided_at, decision_reason)
  select city_code, id, court_code, case_id, case_number, debtor_id, debtor_name, id, '', due_on, case_id, '农法官', created_at,
         case when old then false end, case when old then debtor_id end, case when old then '覃院长' end, case when old then created_at end, case when old then '' end
    from (select *, created_at < date ':today' - 4 as old from task.task t
           where kind = 'WATCH' and not exists (select from task.watch w where w.city_code = t.city_code and w.id = t.id)) t
on conflict do nothing;
reset all;
