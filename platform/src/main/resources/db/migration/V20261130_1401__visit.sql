-- 我的一天: when an account opened it, and when the time before. Names no case.
create table casefile.visit (
  city_code  text        not null,
  account_id uuid        not null,
  court_code text        not null,
  opened_at  timestamptz not null,
  before_at  timestamptz not null,
  constraint visit_pk primary key (city_code, account_id, court_code)
);
select distribute('casefile.visit', 'casefile.casefile');
