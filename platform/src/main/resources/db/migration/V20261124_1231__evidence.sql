create schema evidence;

-- 上传中: what a phone is still sending. In the city of the task; goes when it is whole, or when nobody goes on with it.
create table evidence.upload (
  city_code  text        not null,
  id         uuid        not null,
  task_id    uuid        not null,
  report_id  uuid        not null,
  case_id    uuid        not null,
  court_code text        not null,
  worker_id  uuid        not null,
  medium     text        not null,
  purpose    text        not null,
  sha256     text        not null,
  bytes      int         not null,
  received   int         not null default 0,
  begun_at   timestamptz not null,
  touched_at timestamptz not null,
  constraint upload_pk primary key (city_code, id),
  constraint upload_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint upload_bytes check (bytes between 1 and 10485760 and received between 0 and bytes)
);
select distribute('evidence.upload');
create index upload_of_worker on evidence.upload (city_code, worker_id);
create index upload_touched on evidence.upload (city_code, touched_at);

-- In pieces, each sealed by itself, named by where it begins.
create table evidence.part (
  city_code text  not null,
  upload_id uuid  not null,
  worker_id uuid  not null,
  start     int   not null,
  sealed    bytea not null,
  constraint part_pk primary key (city_code, upload_id, start)
);
select distribute('evidence.part', 'evidence.upload');

-- 取证材料: whole, checked, and never changed. The phone chose the id; the hashes are of what was received.
create table evidence.file (
  city_code  text        not null,
  id         uuid        not null,
  task_id    uuid        not null,
  report_id  uuid        not null,
  case_id    uuid        not null,
  court_code text        not null,
  worker_id  uuid        not null,
  medium     text        not null,
  purpose    text        not null,
  sha256     text        not null,
  sm3        text        not null,
  bytes      int         not null,
  stored_at  timestamptz not null,
  constraint file_pk primary key (city_code, id),
  constraint file_hashes check (sha256 ~ '^[0-9a-f]{64}$' and sm3 ~ '^[0-9a-f]{64}$')
);
select distribute('evidence.file', 'evidence.upload');
create index file_of_task on evidence.file (city_code, task_id, id);
create index file_of_case on evidence.file (city_code, case_id);

create table evidence.content (
  city_code  text  not null,
  file_id    uuid  not null,
  case_id    uuid  not null,
  court_code text  not null,
  worker_id  uuid  not null,
  start      int   not null,
  sealed     bytea not null,
  constraint content_pk primary key (city_code, file_id, start)
);
select distribute('evidence.content', 'evidence.upload');
create index content_of_case on evidence.content (city_code, case_id);
