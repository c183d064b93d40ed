-- One kind among all tasks of a court, newest first: rare kinds would else be looked for through its whole history.
create index task_of_kind on task.task (city_code, court_code, kind, id);

-- What is open in a division, whatever was ever asked there.
create index open_task_of_village on task.task (city_code, village_code)
  where state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED');
