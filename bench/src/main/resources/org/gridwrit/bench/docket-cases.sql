-- Cases :from to :until, their people, what happened to them, and their clocks.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';

insert into casefile.casefile (city_code, id, court_code, number, filed_on, officer, cause, livelihood, amount_fen, applicants, debtors,
    names, grams, state, closed_on, closing, recovered_fen, created_at, changed_at, towns)
  select c.city_code, c.id, c.court_code, c.number, c.day, c.officer,
         (array['民间借贷纠纷', '金融借款合同纠纷', '买卖合同纠纷', '追索劳动报酬纠纷', '机动车交通事故责任纠纷', '离婚后财产纠纷'])[1 + bench_dice(n, 33, 6)],
         c.livelihood, c.amount, c.applicant,
         array_to_string(c.debtors[1:3], '、') || case when cardinality(c.debtors) > 3 then ' … +' || cardinality(c.debtors) - 3 else '' end,
         c.applicant || '、' || array_to_string(c.debtors, '、'),
         array(select distinct substr(name, i, 2) from unnest(c.applicant || c.debtors) name, generate_series(1, length(name) - 1) i) || ('№' || c.running),
         c.state, c.closed_on, c.closing, case when c.closing = 'PERFORMED' then c.amount else 0 end, c.day, c.day,
         case when g.towns = h.towns then g.towns else g.towns || h.towns end
    from public.bench_case c join public.bench_grid g on g.nth = c.place1 join public.bench_grid h on h.nth = c.place2
   where n >= :from and n < :until;

-- One debtor in a thousand is one of those whose number is known, so that somebody can be looked for in every court.
insert into casefile.party (city_code, id, case_id, court_code, role, name, id_kind, id_sealed, id_index, phone_sealed, address)
  select c.city_code, bench_key(2, c.day, c.n * 32 + j), c.id, c.court_code, 'DEBTOR', c.debtors[j], 'CITIZEN_ID', s.id_sealed,
         case when bench_dice(c.n * 32 + j, 41, 1000) = 0 then s.id_index else sha256(int8send(c.n * 32 + j)) end, s.phone_sealed,
         g.place || (c.n % 400) || '号'
    from public.bench_case c, generate_series(1, cardinality(c.debtors)) j, public.bench_grid g, public.bench_sealed s
   where c.n >= :from and c.n < :until and g.nth = case j % 2 when 1 then c.place1 else c.place2 end
     and s.nth = bench_dice(c.n * 32 + j, 40, :sealed);
insert into casefile.party (city_code, id, case_id, court_code, role, name, id_kind, address)
  select city_code, bench_key(2, day, n * 32), id, court_code, 'APPLICANT', applicant, 'NONE', place
    from public.bench_case where n >= :from and n < :until;

insert into casefile.event (city_code, id, case_id, court_code, at, actor_name, kind, words)
  select city_code, bench_key(4 + k, day + k, n), id, court_code, case k when 2 then closed_on else day + k end, '陆书记员',
         (array['FILED', 'ENFORCING', 'CLOSED'])[1 + k], case k when 2 then closing else '' end
    from public.bench_case, generate_series(0, 2) k
   where n >= :from and n < :until and case k when 0 then true when 1 then state <> 'FILED' else state = 'CLOSED' end;

insert into casefile.clock (city_code, id, court_code, case_id, case_number, kind, started_on, last_on, words, told, tell_on, ended_on, ended_words)
  select city_code, bench_key(8 + k, day, n), court_code, id, number, kind, day, last_on, '',
         case when ended_on is not null then 'NOBODY' when last_on < today then 'PRESIDENT' when last_on - 7 <= today then 'LIAISON'
              when last_on - 30 <= today then 'OFFICER' else 'NOBODY' end,
         case when ended_on is not null or last_on < today then null when last_on - 7 <= today then last_on + 1
              when last_on - 30 <= today then last_on - 7 else last_on - 30 end,
         ended_on, case when ended_on is not null then '' end
    from (select c.*, date ':today' as today, k, (array['NOTICE_OUT', 'SIX_MONTHS', 'FROZEN_DEPOSIT'])[1 + k] as kind,
                 case k when 0 then day + 10 when 1 then (day + interval '6 months')::date else day + 365 end as last_on,
                 case when k = 0 and (age > 12 or bench_dice(n, 50, 2) = 0) and bench_dice(n, 51, 30) > 0 then day + 5 else closed_on end as ended_on
            from public.bench_case c, generate_series(0, 2) k
           where n >= :from and n < :until and (k < 2 or bench_dice(n, 52, 5) = 0)) clocks;
insert into casefile.pause (city_code, id, court_code, case_id, ground, from_on, until_on, words, actor_name, at)
  select city_code, bench_key(11, day, n), court_code, id, 'APPRAISAL', day + 10, case when state = 'CLOSED' then day + 30 end, '', officer, day + 10
    from public.bench_case where n >= :from and n < :until and bench_dice(n, 53, 40) = 0 and age > 10;

insert into clue.clue (city_code, id, court_code, case_id, case_number, kind, words, thing, source, source_name, town_code, claimed_by,
    claimed_by_name, claimed_at, state, state_at, recovered_fen)
  select c.city_code, bench_key(12, day, n), court_code, c.id, number, 'VEHICLE', '车辆停在村口', '', 'APPLICANT', applicant, g.towns[1], c.id, officer, day + 3,
         clue_state, day + 9, case clue_state when 'RECOVERED' then 100000 else 0 end
    from (select *, case when age < 45 or bench_dice(n, 55, 80) = 0 then (array['CLAIMED', 'VERIFIED'])[1 + bench_dice(n, 56, 2)]
                      else (array['UNFOUNDED', 'STALE', 'ACTED', 'RECOVERED'])[1 + bench_dice(n, 57, 4)] end as clue_state
            from public.bench_case where n >= :from and n < :until and bench_dice(n, 54, 12) = 0) c
    join public.bench_grid g on g.nth = c.place1;

insert into settlement.settlement (city_code, id, court_code, case_id, case_number, state, state_on, ground, next_due_on, closing_due,
    opened_by, opened_by_name, opened_at, changed_at)
  select city_code, bench_key(13, day, n), court_code, id, number, stands, case when stands in ('PERFORMED', 'RESUMED', 'TERMINATED', 'BROKEN') then day + 60 end,
         case stands when 'BROKEN' then 'NOT_PERFORMED' end, case stands when 'PERFORMING' then date ':today' - 4 + bench_dice(n, 60, 40) end,
         stands = 'PERFORMED' and age < 90, id, officer, day + 20, day + 60
    from (select *, case state when 'SETTLED' then (array['DRAFT', 'SIGNED', 'BROKEN', 'PERFORMING', 'PERFORMING', 'PERFORMING', 'PERFORMING', 'PERFORMING'])[1 + bench_dice(n, 61, 8)]
                      else (array['PERFORMED', 'RESUMED', 'TERMINATED'])[1 + bench_dice(n, 62, 3)] end as stands
            from public.bench_case where n >= :from and n < :until and (state = 'SETTLED' or bench_dice(n, 63, 30) = 0)) c;

insert into intake.doubtful_route (city_code, id, court_code, case_id, case_number, livelihood, debtor_id, debtor_name, debtor_index, address, address_key,
    kinds, words, reason, known_division, candidates, created_at, settled_at, settled_by, village_code, townships)
  select c.city_code, bench_key(14, c.day, c.n), c.court_code, c.id, c.number, c.livelihood, bench_key(2, c.day, c.n * 32 + 1), c.debtors[1],
         sha256(int8send(c.n)), left(g.place, 6) || c.n || '号', left(g.place, 6) || c.n || '号', array['FIND_PERSON'], '', 'NO_VILLAGE', left(g.village_code, 6),
         '[]', c.day, settled, case when settled is not null then '陆书记员' end, null, array[g.towns[1]]
    from (select *, case when age > 25 then day + 2 end as settled from public.bench_case where n >= :from and n < :until and bench_dice(n, 64, 25) = 0) c
    join public.bench_grid g on g.nth = c.place1;

insert into task.recheck_plan (city_code, case_id, court_code, case_number, closed_on, number, next_on)
  select city_code, id, court_code, number, closed_on, done + 1, case when done < 10 then date ':today' + 1 + bench_dice(n, 65, 180) end
    from (select *, least(10, (date ':today' - closed_on) / 183) as done from public.bench_case
           where n >= :from and n < :until and closing = 'TERMINATED_FOR_NOW') c;
insert into task.recheck (city_code, id, court_code, case_id, case_number, closed_on, number, due_on, opened_on, tasks, found_on, told_on, told_words, declined_words)
  select city_code, bench_key(16 + k, closed_on, n), court_code, id, number, closed_on, k, due, due, 1,
         case when bench_dice(n * 32 + k, 66, 40) = 0 then due + 3 end,
         case when due < date ':today' - 20 and bench_dice(n * 32 + k, 67, 300) > 0 then due + 10 end, '',
         case when due < date ':today' - 30 and bench_dice(n * 32 + k, 66, 40) = 0 then '价值不大' else '' end
    from (select c.*, k, (closed_on + k * interval '6 months')::date as due
            from public.bench_case c, generate_series(1, least(10, (date ':today' - closed_on) / 183)) k
           where n >= :from and n < :until and closing = 'TERMINATED_FOR_NOW') r;

insert into service.service (city_code, id, court_code, case_id, case_number, party_id, addressee, organization, circumstance, document, title,
    summary_procedure, address, mode, opened_by, opened_by_name, opened_at, state, decided_by, decided_by_name, decided_at)
  select city_code, bench_key(15, day, n), court_code, id, number, bench_key(2, day, n * 32 + 1), debtors[1], false, 'NONE', 'ENFORCEMENT_NOTICE', '执行通知书',
         false, place || n || '号', 'DIRECT', id, officer, day + 2, result, case result when 'FAILED' then id end, case result when 'FAILED' then officer end,
         case result when 'FAILED' then day + 12 end
    from (select *, case when age < 40 then 'OPEN' else 'FAILED' end as result from public.bench_case
           where n >= :from and n < :until and bench_dice(n, 68, 5) = 0) c;

insert into operation.operation (city_code, id, court_code, case_id, case_number, kind, citizen, starts_at, place, order_number, vehicles, risks,
    planned_by, planned_by_name, planned_at, state, ended_by_name, ended_at)
  select city_code, bench_key(27, day, n), court_code, id, number, 'SEARCH', true, starts, place, '', '', '', id, officer, starts - interval '3 days',
         case when over then 'HELD' else 'PLANNED' end, case when over then officer end, case when over then starts end
    from (select *, day + 20 + interval '2 hours' as starts, age > 21 as over from public.bench_case
           where n >= :from and n < :until and bench_dice(n, 69, 40) = 0) c;
reset all;
