-- 调解: court, committee and government at one table with the petitioners; never changed afterwards.
create table petition.mediation (
  city_code       text        not null,
  id              uuid        not null,
  petition_id     uuid        not null,
  court_code      text        not null,
  division_code   text        not null,
  held_on         date        not null,
  place           text        not null,
  minutes         text        not null,
  result          text        not null,
  entered_by_name text        not null,
  entered_at      timestamptz not null,
  constraint mediation_pk primary key (city_code, id),
  constraint mediation_result check (result in ('AGREED', 'ADJOURNED', 'FAILED'))
);
select distribute('petition.mediation', 'petition.petition');
alter table petition.mediation add constraint mediation_petition
  foreign key (city_code, petition_id) references petition.petition (city_code, id) on delete cascade;
create index mediation_of_petition on petition.mediation (city_code, petition_id, held_on);

-- 到场人员 and their signatures.
create table petition.seat (
  city_code     text not null,
  id            uuid not null,
  mediation_id  uuid not null,
  petition_id   uuid not null,
  court_code    text not null,
  division_code text not null,
  position      int  not null,
  side          text not null,
  name          text not null,
  signature     text not null,
  constraint seat_pk primary key (city_code, id),
  constraint seat_side check (side in ('COURT', 'COMMITTEE', 'GOVERNMENT', 'PETITIONER', 'DEBTOR', 'GRID_WORKER', 'OTHER')),
  constraint seat_signature check (signature in ('SIGNED', 'REFUSED'))
);
select distribute('petition.seat', 'petition.petition');
alter table petition.seat add constraint seat_mediation
  foreign key (city_code, mediation_id) references petition.mediation (city_code, id) on delete cascade;
create index seat_of_petition on petition.seat (city_code, petition_id, mediation_id, position);

-- 办结: each time; a petition that opens again keeps the endings it had.
create table petition.ending (
  city_code       text        not null,
  id              uuid        not null,
  petition_id     uuid        not null,
  court_code      text        not null,
  division_code   text        not null,
  outcome         text        not null,
  words           text        not null,
  ended_on        date        not null,
  entered_by_name text        not null,
  entered_at      timestamptz not null,
  constraint ending_pk primary key (city_code, id),
  constraint ending_outcome check (outcome in ('SETTLED', 'EXPLAINED', 'WITHDRAWN', 'HANDED_ON', 'UNRESOLVED'))
);
select distribute('petition.ending', 'petition.petition');
alter table petition.ending add constraint ending_petition
  foreign key (city_code, petition_id) references petition.petition (city_code, id) on delete cascade;
create index ending_of_petition on petition.ending (city_code, petition_id, entered_at);

-- 回访: thirty and ninety days after the end. The day is rolled to a working day when it comes, by the calendar of then.
create table petition.follow_up (
  city_code     text not null,
  id            uuid not null,
  petition_id   uuid not null,
  court_code    text not null,
  division_code text not null,
  ending_id     uuid not null,
  days          int  not null,
  nominal_on    date not null,
  state         text not null,
  opened_on     date,
  done_on       date,
  well          boolean,
  words         text not null default '',
  done_by_name  text,
  constraint follow_up_pk primary key (city_code, id),
  constraint follow_up_once unique (city_code, ending_id, days),
  constraint follow_up_state check (state in ('WAITING', 'OPEN', 'DONE', 'DROPPED')),
  constraint follow_up_done check (num_nonnulls(done_on, well, done_by_name) = case when state = 'DONE' then 3 else 0 end)
);
select distribute('petition.follow_up', 'petition.petition');
alter table petition.follow_up add constraint follow_up_petition
  foreign key (city_code, petition_id) references petition.petition (city_code, id) on delete cascade;
create index follow_up_of_petition on petition.follow_up (city_code, petition_id, nominal_on);
create index follow_up_waiting on petition.follow_up (city_code, nominal_on) where state in ('WAITING', 'OPEN');
