create schema identity;

-- 账号. Local to the coordinator: sign-in knows a name, not a city.
create table identity.account (
  id            uuid        primary key,
  login         text        not null,
  name          text        not null,
  password_hash text        not null,
  role          text        not null,
  city_code     text        not null,
  court_code    text,
  division_code text,
  worker_id     uuid,
  disabled      boolean     not null default false,
  -- Set by an administrator; the first thing its holder does is choose another.
  temporary     boolean     not null default false,
  created_at    timestamptz not null default now(),
  constraint account_login_once unique (login),
  -- The scope an account has follows from its role.
  constraint account_scope check (
    case
      when role in ('OFFICER', 'LIAISON', 'PRESIDENT') then court_code is not null and num_nonnulls(division_code, worker_id) = 0
      when role = 'WORKER' then worker_id is not null and num_nonnulls(court_code, division_code) = 0
      when role in ('DISPATCHER', 'COMMITTEE', 'FINANCE', 'PETITION') then division_code is not null and num_nonnulls(court_code, worker_id) = 0
      when role in ('AUDITOR', 'ADMINISTRATOR') then num_nonnulls(court_code, division_code, worker_id) = 0
      else false
    end)
);
create unique index account_of_worker on identity.account (worker_id) where worker_id is not null;
create index account_of_court on identity.account (court_code) where court_code is not null;
