-- A doubtful address concerns every township it may lie in: the one the text is certain of, and those of its candidates.
alter table intake.doubtful_route add column townships text[] not null default '{}';

update intake.doubtful_route
   set townships = array(
     select distinct left(place, 9)
       from unnest(array[known_division] || array(
         select jsonb_array_elements(candidates) ->> 'villageCode')) place
      where length(place) >= 9
      order by 1);

create index doubtful_route_township on intake.doubtful_route using gin (townships) where settled_at is null;
drop index intake.doubtful_route_place;

-- 跨市协助: in which cities' courts addresses wait that may lie in a township, so that its people ask those cities only.
create table intake.reach (
  city_code     text not null,
  township_code text not null,
  court_city    text not null,
  constraint intake_reach_pk primary key (city_code, township_code, court_city)
);
select distribute('intake.reach');

insert into intake.reach (city_code, township_code, court_city)
select distinct left(township, 4) || '00', township, city_code
  from intake.doubtful_route, unnest(townships) township
 where settled_at is null;
