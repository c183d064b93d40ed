-- How many records a line stands for (a list, an export), and what the look was for where that is known.
alter table audit.entry add column records int not null default 1;
alter table audit.entry add column purpose text not null default '';

-- Lines that are not in the chain yet: written with the line, taken away by the sealer, usually within a second.
create table audit.unsealed (
  city_code text not null,
  id        uuid not null,
  constraint unsealed_pk primary key (city_code, id)
);
select distribute('audit.unsealed', 'audit.entry');
insert into audit.unsealed (city_code, id) select city_code, id from audit.entry;

-- 链节. Insert-only: the lines sealed together, in order, the SM3 digest of each, and the hash that binds them to all before.
create table audit.link (
  city_code text        not null,
  no        bigint      not null,
  -- Lines of the whole chain up to and with this link.
  entries   bigint      not null,
  ids       uuid[]      not null,
  digests   bytea       not null,
  previous  bytea       not null,
  hash      bytea       not null,
  sealed_at timestamptz not null,
  constraint link_pk primary key (city_code, no)
);
select distribute('audit.link', 'audit.entry');

-- 检查点. Insert-only: the state of the chain, signed with a key that is not in the database.
create table audit.checkpoint (
  city_code   text        not null,
  no          bigint      not null,
  link_no     bigint      not null,
  entries     bigint      not null,
  hash        bytea       not null,
  at          timestamptz not null,
  signing_key int         not null,
  signature   bytea       not null,
  constraint checkpoint_pk primary key (city_code, no)
);
select distribute('audit.checkpoint', 'audit.entry');
