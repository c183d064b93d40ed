-- How often a wall held against somebody on a day; counted from the lines of the trail, as looks are.
alter table audit.look_day add column overreaches int not null default 0;
