-- 信访: one matter people come about, with each time they came and who they are. Of one court, and of the petition office of
-- its place: no court and no office learns of another's.
create schema petition;

create table petition.petition (
  city_code       text        not null,
  id              uuid        not null,
  court_code      text        not null,
  -- The seat of the court: petition offices of the county, the city and the region reach it from above.
  division_code   text        not null,
  -- How many people it is about, also those whose names nobody has.
  people          int         not null,
  demand          text        not null,
  state           text        not null,
  -- How often they have come.
  times           int         not null,
  came_on         date        not null,
  entered_by_name text        not null,
  entered_at      timestamptz not null,
  constraint petition_pk primary key (city_code, id),
  constraint petition_people check (people between 1 and 100000),
  constraint petition_times check (times > 0),
  constraint petition_state check (state in ('OPEN', 'ENDED'))
);
select distribute('petition.petition', 'casefile.casefile');
create index petition_of_court on petition.petition (city_code, court_code text_pattern_ops, state, id);
create index petition_of_place on petition.petition (city_code, division_code text_pattern_ops, state, id);

-- 所涉案件: a number that is not in the docket is kept all the same.
create table petition.about (
  city_code     text not null,
  petition_id   uuid not null,
  court_code    text not null,
  division_code text not null,
  case_number   text not null,
  case_id       uuid,
  constraint about_pk primary key (city_code, petition_id, case_number)
);
select distribute('petition.about', 'petition.petition');
alter table petition.about add constraint about_petition
  foreign key (city_code, petition_id) references petition.petition (city_code, id) on delete cascade;
create index about_of_number on petition.about (city_code, case_number);
create index about_of_case on petition.about (city_code, case_id) where case_id is not null;

-- 信访人: sealed, and found again by two blind indexes.
create table petition.petitioner (
  city_code      text not null,
  id             uuid not null,
  petition_id    uuid not null,
  court_code     text not null,
  division_code  text not null,
  position       int  not null,
  name           text not null,
  phone          text not null,
  address        text not null,
  phone_index    bytea,
  home_index     bytea,
  -- 网格: where the address leads, or why nobody can tell.
  village_code   text,
  grid_city_code text,
  grid_id        uuid,
  doubt          text,
  constraint petitioner_pk primary key (city_code, id),
  constraint petitioner_grid check (num_nonnulls(village_code, grid_city_code, grid_id) in (0, 3)),
  constraint petitioner_placed check (grid_id is null or doubt is null)
);
select distribute('petition.petitioner', 'petition.petition');
alter table petition.petitioner add constraint petitioner_petition
  foreign key (city_code, petition_id) references petition.petition (city_code, id) on delete cascade;
create index petitioner_of_petition on petition.petitioner (city_code, petition_id, position);
create index petitioner_by_phone on petition.petitioner (city_code, phone_index) where phone_index is not null;
create index petitioner_by_home on petition.petitioner (city_code, home_index) where home_index is not null;

-- 来访: each time; only added to.
create table petition.coming (
  city_code       text        not null,
  id              uuid        not null,
  petition_id     uuid        not null,
  court_code      text        not null,
  division_code   text        not null,
  came_by         text        not null,
  came_on         date        not null,
  people          int         not null,
  words           text        not null,
  entered_by_name text        not null,
  entered_at      timestamptz not null,
  constraint coming_pk primary key (city_code, id),
  constraint coming_by check (came_by in ('VISIT', 'LETTER', 'PHONE', 'ONLINE', 'TRANSFERRED')),
  constraint coming_people check (people between 1 and 100000)
);
select distribute('petition.coming', 'petition.petition');
alter table petition.coming add constraint coming_petition
  foreign key (city_code, petition_id) references petition.petition (city_code, id) on delete cascade;
create index coming_of_petition on petition.coming (city_code, petition_id, entered_at);
