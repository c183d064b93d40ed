-- 期限: the clocks of a case, the days that do not count, and what happened to each clock.
create table casefile.clock (
  city_code   text not null,
  id          uuid not null,
  court_code  text not null,
  case_id     uuid not null,
  case_number text not null,
  kind        text not null,
  started_on  date not null,
  -- Absent while the case is paused.
  last_on     date,
  words       text not null,
  told        text not null,
  -- When the next one on the ladder is told.
  tell_on     date,
  ended_on    date,
  ended_words text,
  constraint clock_pk primary key (city_code, id),
  constraint clock_told check (told in ('NOBODY', 'OFFICER', 'LIAISON', 'PRESIDENT')),
  constraint clock_ended check (num_nonnulls(ended_on, ended_words) in (0, 2)),
  constraint clock_tells check (tell_on is null or (last_on is not null and ended_on is null))
);
select distribute('casefile.clock', 'casefile.casefile');
-- What begins with a day begins once; seizures may begin on the same day for several things.
create unique index clock_once on casefile.clock (city_code, case_id, kind, started_on)
  where kind in ('NOTICE_OUT', 'SIX_MONTHS', 'RECHECK');
create index clock_of_case on casefile.clock (city_code, case_id, id);
create index clock_running on casefile.clock (city_code, court_code, last_on, id) where ended_on is null;
create index clock_to_tell on casefile.clock (city_code, tell_on, id) where tell_on is not null;

-- Only added to, but for the end of a pause that lasts.
create table casefile.pause (
  city_code  text        not null,
  id         uuid        not null,
  court_code text        not null,
  case_id    uuid        not null,
  ground     text        not null,
  from_on    date        not null,
  until_on   date,
  words      text        not null,
  actor_name text        not null,
  at         timestamptz not null,
  constraint pause_pk primary key (city_code, id),
  constraint pause_days check (until_on is null or until_on >= from_on)
);
select distribute('casefile.pause', 'casefile.casefile');
create index pause_of_case on casefile.pause (city_code, case_id, from_on);

create table casefile.clock_change (
  city_code  text        not null,
  id         uuid        not null,
  court_code text        not null,
  case_id    uuid        not null,
  clock_id   uuid        not null,
  kind       text        not null,
  at         timestamptz not null,
  actor_name text        not null,
  what       text        not null,
  last_on    date,
  words      text        not null,
  constraint clock_change_pk primary key (city_code, id),
  constraint clock_change_what check (what in ('BEGUN', 'MOVED', 'RECOUNTED', 'TOLD', 'ENDED'))
);
select distribute('casefile.clock_change', 'casefile.casefile');
create index clock_change_of_case on casefile.clock_change (city_code, case_id, at, id);
