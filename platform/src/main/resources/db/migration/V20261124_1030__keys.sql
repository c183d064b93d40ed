-- Versions of the master key. The newest that is not retired seals new values; a retired one is no longer asked for.
alter table seal.master_key add column retired_at timestamptz;

-- The key of the blind index, itself sealed with the newest master key: it outlives them all.
create table seal.index_key (
  version int         primary key,
  wrapped bytea       not null,
  since   timestamptz not null default now()
);
select reference('seal.index_key');

-- Public halves of former signing keys, each vouched for by the key that followed.
create table seal.signing_key (
  version     int   primary key,
  public_key  bytea not null,
  endorsed_by int   not null,
  endorsement bytea not null
);
select reference('seal.signing_key');

-- 密钥轮换: one row for each time the master key was changed.
create table seal.rotation (
  version     int         primary key,
  started_at  timestamptz not null,
  finished_at timestamptz
);
select reference('seal.rotation');

-- How far each sealed column of each city has come.
create table seal.rotation_part (
  city_code   text        not null,
  version     int         not null,
  place       text        not null,
  total       bigint      not null,
  done        bigint      not null default 0,
  finished_at timestamptz,
  constraint rotation_part_pk primary key (city_code, version, place)
);
select distribute('seal.rotation_part');
