create schema seal;

-- Which master key this database was sealed with. A program holding another key refuses to start.
create table seal.master_key (
  version     int         primary key,
  fingerprint bytea       not null,
  since       timestamptz not null default now()
);
select reference('seal.master_key');
