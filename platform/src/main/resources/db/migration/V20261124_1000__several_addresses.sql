-- A debtor may be told with one address after another; those before are kept, so that the same docket again tells nothing.
alter table casefile.party add column former_addresses text[] not null default '{}';

-- The same thing may be asked at two addresses of one debtor, at each of them once at a time.
create unique index task_open_once_there on task.task (city_code, case_id, debtor_id, kind, debtor_address)
  where state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED');
drop index task.task_open_once;

create unique index doubtful_route_once_there on intake.doubtful_route (city_code, debtor_id, address_key) where settled_at is null;
drop index intake.doubtful_route_once;
create index doubtful_route_of_case on intake.doubtful_route (city_code, case_id);
