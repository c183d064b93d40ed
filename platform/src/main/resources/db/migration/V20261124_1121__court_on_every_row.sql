-- A policy compares columns of its own row, so every row says whose it is. What is copied here never changes in the row
-- it is copied from: the court of a case, the court, the village and (once sent) the worker of a task.
alter table casefile.party add column court_code text;
update casefile.party p set court_code = c.court_code
  from casefile.casefile c where c.city_code = p.city_code and c.id = p.case_id;
alter table casefile.party alter column court_code set not null;

alter table casefile.event add column court_code text;
update casefile.event e set court_code = c.court_code
  from casefile.casefile c where c.city_code = e.city_code and c.id = e.case_id;
alter table casefile.event alter column court_code set not null;

alter table task.event add column court_code text, add column village_code text, add column worker_id uuid;
update task.event e set court_code = t.court_code, village_code = t.village_code, worker_id = t.worker_id
  from task.task t where t.city_code = e.city_code and t.id = e.task_id;
alter table task.event alter column court_code set not null;
alter table task.event alter column village_code set not null;

alter table task.report add column court_code text, add column village_code text;
update task.report r set court_code = t.court_code, village_code = t.village_code
  from task.task t where t.city_code = r.city_code and t.id = r.task_id;
alter table task.report alter column court_code set not null;
alter table task.report alter column village_code set not null;

alter table task.recusal add column court_code text;
update task.recusal r set court_code = t.court_code
  from task.task t where t.city_code = r.city_code and t.id = r.task_id;
alter table task.recusal alter column court_code set not null;

alter table intake.upload add column court_code text;
update intake.upload u set court_code = b.court_code
  from intake.batch b where b.city_code = u.city_code and b.id = u.batch_id;
alter table intake.upload alter column court_code set not null;

alter table intake.reject add column court_code text;
update intake.reject r set court_code = b.court_code
  from intake.batch b where b.city_code = r.city_code and b.id = r.batch_id;
alter table intake.reject alter column court_code set not null;

alter table statistics.happening add column court_code text;
update statistics.happening h set court_code = c.court_code
  from statistics.counted_case c where c.city_code = h.city_code and c.case_id = h.case_id;
alter table statistics.happening alter column court_code set not null;

alter table grid.post add column village_code text;
update grid.post p set village_code = g.village_code
  from grid.grid g where g.city_code = p.city_code and g.id = p.grid_id;
alter table grid.post alter column village_code set not null;

alter table address.lesson add column village_code text;
update address.lesson l set village_code = n.village_code
  from address.learned_name n where n.city_code = l.city_code and n.id = l.name_id;
alter table address.lesson alter column village_code set not null;
