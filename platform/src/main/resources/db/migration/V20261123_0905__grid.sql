create schema grid;

-- 网格. Its code is the village's twelve digits, a letter for the kind and a three-digit sequence: 451481100200V001.
create table grid.grid (
  city_code     text not null,
  id            uuid not null,
  code          text not null,
  village_code  text not null,
  kind          text not null,
  name          text not null,
  aliases       text[] not null default '{}',
  constraint grid_pk primary key (city_code, id),
  constraint grid_kind check (kind in ('VILLAGE', 'ORGANIZATION', 'INDUSTRIAL_PARK', 'SCHOOL', 'RESIDENTIAL_QUARTER')),
  constraint grid_village check (village_code ~ '^[0-9]{12}$' and left(village_code, 4) = left(city_code, 4))
);
select distribute('grid.grid');
alter table grid.grid add constraint grid_code_once unique (city_code, code);
create index grid_by_village on grid.grid (city_code, village_code);

-- 网格员.
create table grid.worker (
  city_code       text not null,
  id              uuid not null,
  name            text not null,
  township_code   text not null,
  committee_staff boolean not null default false,
  constraint worker_pk primary key (city_code, id)
);
select distribute('grid.worker', 'grid.grid');
create index worker_by_township on grid.worker (city_code, township_code, id);

-- 岗位: one worker's holding of one grid. A grid without a current post is vacant.
create table grid.post (
  city_code text not null,
  id        uuid not null,
  grid_id   uuid not null,
  worker_id uuid not null,
  from_day  date not null,
  to_day    date,
  constraint post_pk primary key (city_code, id),
  constraint post_period check (to_day is null or to_day >= from_day)
);
select distribute('grid.post', 'grid.grid');
alter table grid.post add constraint post_grid foreign key (city_code, grid_id) references grid.grid (city_code, id);
alter table grid.post add constraint post_worker foreign key (city_code, worker_id) references grid.worker (city_code, id);
create unique index post_one_holder on grid.post (city_code, grid_id) where to_day is null;
create index post_by_worker on grid.post (city_code, worker_id);
