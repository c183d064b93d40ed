-- Whose record stood in a list that somebody saw: one row for a record, a person and a day, so that the case's officer
-- sees looks in lists too. The line of the list itself is in audit.entry; this only says whom it showed.
create table audit.listed (
  city_code  text not null,
  subject_id uuid not null,
  day        date not null,
  actor_id   uuid not null,
  action     text not null,
  id         uuid not null,
  at         timestamptz not null,
  actor_name text not null,
  actor_role text not null,
  constraint listed_pk primary key (city_code, subject_id, day, actor_id, action)
);
select distribute('audit.listed', 'audit.entry');
