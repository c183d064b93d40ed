create schema notice;

-- 实时动态: what consoles are told as it happens, kept for an hour so that whoever was cut off for a while hears the rest.
-- Says what happened to which task, and nothing about anybody. Insert-only.
create table notice.signal (
  city_code   text        not null,
  id          uuid        not null,
  kind        text        not null,
  -- What happened, so that hearing of it twice tells it once.
  thing       uuid        not null,
  -- Empty where no court, or no place, is concerned.
  court_code  text        not null,
  place       text        not null,
  subject     text,
  case_number text,
  things      int         not null,
  at          timestamptz not null,
  constraint signal_pk primary key (city_code, id),
  constraint signal_things check (things > 0)
);
select distribute('notice.signal');
create unique index signal_once on notice.signal (city_code, kind, thing, court_code, place);
create index signal_at on notice.signal (city_code, at);
