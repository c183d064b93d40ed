-- 下访: what court and petition offices go for themselves. Visits of grid workers are tasks and stand with the tasks.
create table petition.visit (
  city_code     text        not null,
  id            uuid        not null,
  petition_id   uuid        not null,
  court_code    text        not null,
  division_code text        not null,
  -- Which of the two goes.
  goes          text        not null,
  words         text        not null,
  due_on        date        not null,
  asked_by_name text        not null,
  asked_at      timestamptz not null,
  state         text        not null,
  visited_on    date,
  said          text        not null default '',
  done_by_name  text,
  done_at       timestamptz,
  constraint visit_pk primary key (city_code, id),
  constraint visit_goes check (goes in ('PETITION_OFFICE', 'COURT')),
  constraint visit_state check (state in ('ASKED', 'MADE', 'CALLED_OFF')),
  constraint visit_done check ((state = 'ASKED') = (done_at is null) and (state = 'MADE') = (visited_on is not null))
);
select distribute('petition.visit', 'petition.petition');
alter table petition.visit add constraint visit_petition
  foreign key (city_code, petition_id) references petition.petition (city_code, id) on delete cascade;
create index visit_of_petition on petition.visit (city_code, petition_id, asked_at);
create index visit_asked on petition.visit (city_code, due_on) where state = 'ASKED';

-- 承诺: what was promised, by whom, until when; and whether it was kept.
create table petition.promise (
  city_code       text        not null,
  id              uuid        not null,
  petition_id     uuid        not null,
  court_code      text        not null,
  division_code   text        not null,
  words           text        not null,
  promised_by     text        not null,
  side            text        not null,
  made_on         date        not null,
  until           date        not null,
  state           text        not null,
  outcome         text        not null default '',
  entered_by_name text        not null,
  entered_at      timestamptz not null,
  settled_by_name text,
  settled_on      date,
  constraint promise_pk primary key (city_code, id),
  constraint promise_side check (side in ('COURT', 'PETITION_OFFICE', 'GOVERNMENT', 'DEBTOR', 'PETITIONER', 'OTHER')),
  constraint promise_state check (state in ('OPEN', 'KEPT', 'BROKEN')),
  constraint promise_days check (until >= made_on),
  constraint promise_settled check (num_nonnulls(settled_by_name, settled_on) = case when state = 'OPEN' then 0 else 2 end)
);
select distribute('petition.promise', 'petition.petition');
alter table petition.promise add constraint promise_petition
  foreign key (city_code, petition_id) references petition.petition (city_code, id) on delete cascade;
create index promise_of_petition on petition.promise (city_code, petition_id, until);
create index promise_open on petition.promise (city_code, until) where state = 'OPEN';
