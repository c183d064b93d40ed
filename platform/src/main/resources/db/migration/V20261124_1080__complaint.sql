create schema complaint;

-- 投诉建议. Words, contact and answer are sealed; the receipt and the address it came from are blind indexes.
create table complaint.complaint (
  city_code     text        not null,
  id            uuid        not null,
  about         text        not null,
  -- The role that answers, by what it is about.
  answerer      text        not null,
  suggestion    boolean     not null,
  -- A county or township; of a court, the division it serves.
  place         text        not null,
  court_code    text,
  words         bytea       not null,
  contact       bytea,
  receipt_index bytea       not null,
  source_index  bytea       not null,
  filed_at      timestamptz not null,
  answer        bytea,
  answered_at   timestamptz,
  constraint complaint_pk primary key (city_code, id),
  constraint complaint_about check (about in ('WORKER', 'OFFICE', 'COURT', 'BURDEN')),
  constraint complaint_court check ((about = 'COURT') = (court_code is not null)),
  constraint complaint_answered check (num_nonnulls(answer, answered_at) in (0, 2))
);
select distribute('complaint.complaint');
create unique index complaint_receipt on complaint.complaint (city_code, receipt_index);
create index complaint_source on complaint.complaint (city_code, source_index, filed_at);
create index complaint_waiting on complaint.complaint (city_code, answerer, id) where answered_at is null;
create index complaint_answered on complaint.complaint (city_code, answerer, id) where answered_at is not null;
