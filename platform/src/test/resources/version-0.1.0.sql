-- Two cases of two courts with everything that hangs on them, as version 0.1.0 kept it.
create temp table told (n int, court text, village text);
insert into told values (1, '桂1481', '451481100001'), (2, '桂1402', '451402001001');
create function pg_temp.key(kind int, n int) returns uuid language sql
  return (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

insert into grid.grid (city_code, id, code, village_code, kind, name)
  select '451400', pg_temp.key(1, n), 'G' || n, village, 'VILLAGE', '网格' || n from told;
insert into grid.worker (city_code, id, name, township_code)
  select '451400', pg_temp.key(2, n), '李', left(village, 9) from told;
insert into grid.post (city_code, id, grid_id, worker_id, from_day)
  select '451400', pg_temp.key(3, n), pg_temp.key(1, n), pg_temp.key(2, n), date '2026-01-01' from told;
insert into casefile.casefile (city_code, id, court_code, number, filed_on, officer, cause, amount_fen, applicants, debtors,
    names, grams, state, created_at, changed_at)
  select '451400', pg_temp.key(4, n), court, '（2026）' || court || '执' || n || '号', date '2026-03-02', '韦法官', '', 100, '甲公司',
         '旧时人' || n, '旧时人' || n, array['旧时', '时人'], 'ENFORCING', now(), now() from told;
insert into casefile.party (city_code, id, case_id, role, name, id_kind, address)
  select '451400', pg_temp.key(5, n), pg_temp.key(4, n), 'DEBTOR', '旧时人' || n, 'NONE', '连全村' from told;
insert into casefile.event (city_code, id, case_id, at, actor_name, kind, words)
  select '451400', pg_temp.key(6, n), pg_temp.key(4, n), now(), '陆书记员', 'FILED', '' from told;
insert into task.task (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name, debtor_address, debtor_index,
    kind, priority, due_on, village_code, grid_city_code, grid_id, worker_id, state, state_at, created_at)
  select '451400', pg_temp.key(7, n), court, pg_temp.key(4, n), '（2026）' || court || '执' || n || '号', pg_temp.key(5, n),
         '旧时人' || n, '连全村', sha256(int4send(n)), 'FIND_PERSON', 'NORMAL', date '2030-01-01', village, '451400',
         pg_temp.key(1, n), pg_temp.key(2, n), 'ACCEPTED', now(), now() from told;
insert into task.event (city_code, id, task_id, at, actor_id, actor_name, actor_role, verb, to_state)
  select '451400', pg_temp.key(8, n), pg_temp.key(7, n), now(), pg_temp.key(9, n), '陆书记员', 'LIAISON', 'PLAN', 'PLANNED' from told;
insert into task.report (city_code, id, task_id, worker_id, outcome, words, seen_at, stored_at, task_state)
  select '451400', pg_temp.key(10, n), pg_temp.key(7, n), pg_temp.key(2, n), 'NOT_FOUND', '', now(), now(), 'ACCEPTED' from told;
insert into task.recusal (city_code, id, task_id, case_id, worker_id, reason_sealed, at)
  select '451400', pg_temp.key(11, n), pg_temp.key(7, n), pg_temp.key(4, n), pg_temp.key(9, n), '\x01', now() from told;
insert into task.reach (city_code, township_code, task_city) select '451400', left(village, 9), '451400' from told;
insert into intake.batch (city_code, id, court_code, file_name, sha256, actor_id, actor_name, actor_role, state, lease_until,
    headings, bytes_total, started_at, finished_at)
  select '451400', pg_temp.key(12, n), court, 'a.csv', '', pg_temp.key(9, n), '陆书记员', 'LIAISON', 'DONE', now(), '{}', 1, now(), now()
    from told;
insert into intake.upload (city_code, batch_id, part, sealed) select '451400', pg_temp.key(12, n), 1, '\x01' from told;
insert into intake.reject (city_code, batch_id, row_no, sealed) select '451400', pg_temp.key(12, n), 1, '\x01' from told;
insert into statistics.counted_case (city_code, case_id, case_number, court_code)
  select '451400', pg_temp.key(4, n), '（2026）' || court || '执' || n || '号', court from told;
insert into statistics.happening (city_code, id, case_id, kind, day)
  select '451400', pg_temp.key(13, n), pg_temp.key(4, n), 'CLOSING', date '2026-03-02' from told;
insert into address.learned_name (city_code, id, name, area_code, village_code, state, first_at, last_at)
  select '451400', pg_temp.key(14, n), '旧屯', left(village, 9), village, 'HEARD', now(), now() from told;
insert into address.lesson (city_code, id, name_id, round, source, person_id, person_name, address_index, at)
  select '451400', pg_temp.key(15, n), pg_temp.key(14, n), 0, 'SETTLED', pg_temp.key(9, n), '陆书记员', '\x', now() from told;
