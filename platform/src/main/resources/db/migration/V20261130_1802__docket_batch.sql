-- 批量办理: what somebody did to many cases at once, so that it can be undone. Names tasks, cases and officers.
create table docket.batch (
  city_code  text        not null,
  account_id uuid        not null,
  id         uuid        not null,
  court_code text        not null,
  kind       text        not null,
  target     text        not null,
  reason     text        not null,
  at         timestamptz not null,
  constraint batch_pk primary key (city_code, account_id, id),
  constraint batch_kind check (kind in ('DISPATCH', 'OFFICER', 'WORKER'))
);
select distribute('docket.batch', 'docket.view');

-- The case or task that was changed, what it was before, and what took its place.
create table docket.batch_item (
  city_code  text        not null,
  account_id uuid        not null,
  batch_id   uuid        not null,
  subject_id uuid        not null,
  court_code text        not null,
  case_number text       not null,
  was        text        not null,
  after_id   uuid,
  undone     boolean     not null,
  at         timestamptz not null,
  constraint batch_item_pk primary key (city_code, account_id, batch_id, subject_id)
);
select distribute('docket.batch_item', 'docket.batch');
