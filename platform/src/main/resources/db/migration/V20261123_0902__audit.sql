create schema audit;

-- 审计. Insert-only.
create table audit.entry (
  city_code  text        not null,
  id         uuid        not null,
  at         timestamptz not null default now(),
  actor_id   uuid        not null,
  actor_name text        not null,
  actor_role text        not null,
  action     text        not null,
  subject_id uuid        not null,
  detail     text        not null,
  constraint entry_pk primary key (city_code, id)
);
select distribute('audit.entry');
create index entry_by_subject on audit.entry (city_code, subject_id, id);
