create schema division;

-- 区划, region (2 digits) to village (12 digits); every code is a prefix of the codes below it.
create table division.division (
  code       text primary key,
  parent     text,
  level      text not null,
  name       text not null,
  short_name text not null,
  constraint division_level check (
    case level
      when 'REGION'   then length(code) = 2
      when 'CITY'     then length(code) = 4
      when 'COUNTY'   then length(code) = 6
      when 'TOWNSHIP' then length(code) = 9
      when 'VILLAGE'  then length(code) = 12
      else false
    end)
);
select reference('division.division');
create index division_by_parent on division.division (parent, code);

-- 节假日与调休, as the State Council announces them each year.
create table division.holiday (
  day  date primary key,
  kind text not null,
  name text not null,
  constraint holiday_kind check (kind in ('HOLIDAY', 'MAKEUP_WORKDAY'))
);
select reference('division.holiday');

-- Which reference data has been loaded, so that a start with the same data loads nothing.
create table division.loaded (
  source text        primary key,
  digest text        not null,
  at     timestamptz not null default now()
);
select reference('division.loaded');
