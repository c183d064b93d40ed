-- What each person looked at, day by day. The sealer adds it up, so that nobody who looks waits for it; figures, not proof.
create table audit.look_day (
  city_code  text not null,
  day        date not null,
  actor_id   uuid not null,
  actor_name text not null,
  actor_role text not null,
  -- Single records, lists and exports; records of the last two; and how many of all looks fell between 22:00 and 06:00.
  looks      int  not null,
  lists      int  not null,
  exports    int  not null,
  records    int  not null,
  night      int  not null,
  constraint look_day_pk primary key (city_code, day, actor_id)
);
select distribute('audit.look_day', 'audit.entry');
create index entry_looks on audit.entry (city_code, id) where action like '%.look%';
