-- 文书: each row is one version of one paper. A draft may be written and thrown away; what was issued stays.
create schema paper;

create table paper.paper (
  city_code       text        not null,
  id              uuid        not null,
  court_code      text        not null,
  case_id         uuid        not null,
  case_number     text        not null,
  kind            text        not null,
  fact_id         uuid        not null,
  about           text        not null,
  state           text        not null,
  words           text        not null,
  version         int         not null,
  corrects        uuid,
  reason          text        not null,
  drafted_by      uuid        not null,
  drafted_by_name text        not null,
  written_at      timestamptz not null,
  -- 签发: numbered within court, year and kind.
  year            int,
  ordinal         int,
  issued_by       uuid,
  issued_by_name  text,
  issued_at       timestamptz,
  sm3             text,
  bytes           int,
  constraint paper_pk primary key (city_code, id),
  constraint paper_state check (state in ('DRAFT', 'ISSUED', 'CORRECTED')),
  constraint paper_issued check (
    num_nonnulls(year, ordinal, issued_by, issued_by_name, issued_at, sm3, bytes) = case state when 'DRAFT' then 0 else 7 end),
  constraint paper_corrects check ((version > 1) = (corrects is not null))
);
select distribute('paper.paper', 'casefile.casefile');
create index paper_of_case on paper.paper (city_code, case_id, id);
-- One number, one paper; one fact, one paper that stands.
create unique index paper_number on paper.paper (city_code, court_code, kind, year, ordinal, version) where state <> 'DRAFT';
create unique index paper_of_fact on paper.paper (city_code, court_code, kind, fact_id) where state = 'ISSUED';

-- As it was printed, by hash; never changed.
create table paper.print (
  city_code  text  not null,
  paper_id   uuid  not null,
  case_id    uuid  not null,
  court_code text  not null,
  sealed     bytea not null,
  constraint print_pk primary key (city_code, paper_id)
);
select distribute('paper.print', 'paper.paper');
create index print_of_case on paper.print (city_code, case_id);

-- 编号: the last one given. Whoever issues holds the row until the paper stands, so that nothing is left out.
create table paper.counter (
  city_code  text not null,
  court_code text not null,
  year       int  not null,
  kind       text not null,
  last       int  not null,
  constraint counter_pk primary key (city_code, court_code, year, kind)
);
select distribute('paper.counter', 'paper.paper');

-- 模板: what a court has made of the shipped ones. Only added to; without words it is the shipped one again.
create table paper.template (
  city_code  text        not null,
  court_code text        not null,
  kind       text        not null,
  version    int         not null,
  words      text        not null,
  actor_id   uuid        not null,
  actor_name text        not null,
  at         timestamptz not null,
  constraint template_pk primary key (city_code, court_code, kind, version)
);
select distribute('paper.template', 'paper.paper');
