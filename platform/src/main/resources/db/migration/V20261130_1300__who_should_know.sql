-- 未收下的内容: besides the worker, the township should know, and the court when it is about a task of its own; in the
-- task's city then. The reason's own values, never what was entered. Rows of before are the worker's alone.
alter table task.refused_fact add column task_id uuid;
alter table task.refused_fact add column court_code text;
alter table task.refused_fact add column village_code text;
alter table task.refused_fact add column worker_name text;
alter table task.refused_fact add column kind text;
alter table task.refused_fact add column args text[] not null default '{}';

-- 迟到的反馈: reports that came when the task had ended.
create index report_late on task.report (city_code, stored_at)
  where task_state in ('CONFIRMED', 'RECUSED', 'REASSIGNED', 'WITHDRAWN', 'EXPIRED');
