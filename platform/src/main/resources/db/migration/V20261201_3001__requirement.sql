-- 上岗要求: settings of courts, and the day on which requirements came into force here: whoever was at work before has
-- time to learn.
create table training.began (
  sole      int  not null,
  began_on  date not null,
  constraint began_pk primary key (sole),
  constraint began_once check (sole = 1)
);
select reference('training.began');
insert into training.began (sole, began_on) values (1, current_date);

create table training.requirement (
  court_code     text    not null,
  kind           text    not null,
  required       boolean not null,
  since          date    not null,
  days           int     not null,
  newcomer_days  int     not null,
  stand_in_days  int     not null,
  set_by_name    text    not null,
  constraint requirement_pk primary key (court_code, kind),
  constraint requirement_days check (least(days, newcomer_days, stand_in_days) >= 0)
);
select reference('training.requirement');
