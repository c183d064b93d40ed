-- 三员分立 The system administrator opens an account, the security administrator approves it, the audit administrator
-- reads what both did. What exists stays approved.
alter table identity.account drop constraint account_scope;
alter table identity.account add constraint account_scope check (
  case
    when role in ('OFFICER', 'LIAISON', 'PRESIDENT') then court_code is not null and num_nonnulls(division_code, worker_id) = 0
    when role = 'WORKER' then worker_id is not null and num_nonnulls(court_code, division_code) = 0
    when role in ('DISPATCHER', 'COMMITTEE', 'FINANCE', 'PETITION') then division_code is not null and num_nonnulls(court_code, worker_id) = 0
    when role in ('AUDITOR', 'ADMINISTRATOR', 'SECURITY') then num_nonnulls(court_code, division_code, worker_id) = 0
    else false
  end);
alter table identity.account add column opened_by uuid;
alter table identity.account add column approved_by uuid;
alter table identity.account add column approved_at timestamptz;
update identity.account set approved_at = created_at;
-- Nobody approves what they opened.
alter table identity.account add constraint account_two_hands check (approved_by is null or approved_by is distinct from opened_by);
create index account_waiting on identity.account (created_at) where approved_at is null;
