create schema intake;

-- 导入批次.
create table intake.batch (
  city_code   text        not null,
  id          uuid        not null,
  court_code  text        not null,
  file_name   text        not null,
  sha256      text        not null,
  actor_id    uuid        not null,
  actor_name  text        not null,
  actor_role  text        not null,
  -- Who works on it holds a lease and renews it with every chunk; when it runs out, anybody goes on after row_done.
  state       text        not null,
  lease_until timestamptz not null,
  attempts    int         not null default 0,
  failure     jsonb,
  headings    text[]      not null,
  row_done    int         not null default 0,
  bytes_total bigint      not null,
  bytes_done  bigint      not null default 0,
  rows_done   int         not null default 0,
  imported    int         not null default 0,
  updated     int         not null default 0,
  unchanged   int         not null default 0,
  rejected    int         not null default 0,
  routed      int         not null default 0,
  doubtful    int         not null default 0,
  started_at  timestamptz not null,
  finished_at timestamptz,
  constraint batch_pk primary key (city_code, id),
  constraint batch_state check (
    case state
      when 'RUNNING'  then finished_at is null
      when 'DONE'     then finished_at is not null
      when 'FAILED'   then finished_at is not null and failure is not null
      else false
    end)
);
select distribute('intake.batch', 'casefile.casefile');
create index batch_of_court on intake.batch (city_code, court_code, id);
create index batch_running on intake.batch (city_code, lease_until) where state = 'RUNNING';

-- 上传文件, sealed, in parts of a megabyte; deleted as soon as its last row is in.
create table intake.upload (
  city_code text  not null,
  batch_id  uuid  not null,
  part      int   not null,
  sealed    bytea not null,
  constraint upload_pk primary key (city_code, batch_id, part)
);
select distribute('intake.upload', 'casefile.casefile');
alter table intake.upload add constraint upload_batch foreign key (city_code, batch_id) references intake.batch (city_code, id);

-- 退回行: the row as it stood in the sheet, and each thing wrong with it; sealed, for it holds ID numbers.
create table intake.reject (
  city_code text  not null,
  batch_id  uuid  not null,
  row_no    int   not null,
  sealed    bytea not null,
  constraint reject_pk primary key (city_code, batch_id, row_no)
);
select distribute('intake.reject', 'casefile.casefile');
alter table intake.reject add constraint reject_batch foreign key (city_code, batch_id) references intake.batch (city_code, id);

-- 疑难地址: what routing would not decide alone. The tasks asked for wait here until somebody has.
create table intake.doubtful_route (
  city_code      text        not null,
  id             uuid        not null,
  court_code     text        not null,
  case_id        uuid        not null,
  case_number    text        not null,
  livelihood     text,
  debtor_id      uuid        not null,
  debtor_name    text        not null,
  debtor_index   bytea       not null,
  address        text        not null,
  -- The address as remembered choices know it: full-width, spaces and punctuation gone.
  address_key    text        not null,
  kinds          text[]      not null,
  words          text        not null,
  reason         text        not null,
  known_division text        not null,
  candidates     jsonb       not null,
  created_at     timestamptz not null,
  settled_at     timestamptz,
  settled_by     text,
  -- Absent when no grid can help: the address lies elsewhere, or nowhere.
  village_code   text,
  constraint doubtful_route_pk primary key (city_code, id),
  constraint doubtful_route_settled check (
    num_nonnulls(settled_at, settled_by) in (0, 2) and (village_code is null or settled_at is not null))
);
select distribute('intake.doubtful_route', 'casefile.casefile');
create index doubtful_route_open on intake.doubtful_route (city_code, court_code, id) where settled_at is null;
create index doubtful_route_place on intake.doubtful_route (city_code, known_division text_pattern_ops, id) where settled_at is null;
create index doubtful_route_same on intake.doubtful_route (city_code, court_code, address_key) where settled_at is null;
create unique index doubtful_route_once on intake.doubtful_route (city_code, debtor_id) where settled_at is null;

-- Where a person said an address lies. Learned from corrections, with its source; can be unlearned.
create table intake.remembered (
  city_code    text        not null,
  address_key  text        not null,
  address      text        not null,
  village_code text        not null,
  source       text        not null,
  times        int         not null,
  since        timestamptz not null,
  constraint remembered_pk primary key (city_code, address_key)
);
select distribute('intake.remembered', 'casefile.casefile');
