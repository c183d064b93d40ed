create schema address;

-- Which learned names a city has changed to. Whoever routes compares it once for each batch of addresses; the row is
-- also what two people who teach the same city wait for.
create table address.edition (
  city_code text primary key,
  edition   uuid not null
);
select reference('address.edition');

-- 学得的地名: a local name that no list has, and the village it lies in. Kept in the city of the village.
create table address.learned_name (
  city_code    text        not null,
  id           uuid        not null,
  name         text        not null,
  -- Township (9 digits) or county (6): outside it the name says nothing.
  area_code    text        not null,
  village_code text        not null,
  state        text        not null,
  -- How often it was unlearned; lessons of an earlier round count no more.
  round        int         not null default 0,
  people       int         not null default 0,
  addresses    int         not null default 0,
  lessons      int         not null default 0,
  first_at     timestamptz not null,
  last_at      timestamptz not null,
  unlearned_at timestamptz,
  unlearned_by text,
  constraint learned_name_pk primary key (city_code, id),
  constraint learned_name_state check (state in ('HEARD', 'IN_USE', 'CONFLICT', 'UNLEARNED')),
  -- A place name and nothing else: no house number, no letter, no mark ever gets in.
  constraint learned_name_plain check (name ~ '^[^[:ascii:]０-９]{2,20}$'),
  constraint learned_name_area check (length(area_code) in (6, 9) and village_code like area_code || '%'),
  constraint learned_name_unlearned check (
    num_nonnulls(unlearned_at, unlearned_by) in (0, 2) and (round > 0) = (unlearned_at is not null))
);
select distribute('address.learned_name', 'casefile.casefile');
create unique index learned_name_once on address.learned_name (city_code, name, area_code, village_code);
create index learned_name_in_use on address.learned_name (city_code) where state = 'IN_USE';

-- 依据: who said so and when. Insert-only. Of the address there is a blind index, so that two can be told apart.
create table address.lesson (
  city_code     text        not null,
  id            uuid        not null,
  name_id       uuid        not null,
  round         int         not null,
  source        text        not null,
  person_id     uuid        not null,
  person_name   text        not null,
  address_index bytea       not null,
  at            timestamptz not null,
  constraint lesson_pk primary key (city_code, id),
  constraint lesson_source check (source in ('SETTLED', 'REASSIGNED', 'REPORTED', 'ENDORSED', 'IMPORTED'))
);
select distribute('address.lesson', 'address.learned_name');
alter table address.lesson add constraint lesson_name
  foreign key (city_code, name_id) references address.learned_name (city_code, id);
create unique index lesson_once on address.lesson (city_code, name_id, round, person_id, address_index);
