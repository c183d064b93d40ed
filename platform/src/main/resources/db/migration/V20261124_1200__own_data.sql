-- 本人信息请求 (个人信息保护法 44–50). Who asks is sealed; the decision says which rule of law it follows.
alter table complaint.complaint add column wanted text;
alter table complaint.complaint add column person bytea;
alter table complaint.complaint add column decision text;
alter table complaint.complaint drop constraint complaint_about;
alter table complaint.complaint add constraint complaint_about
  check (about in ('WORKER', 'OFFICE', 'COURT', 'BURDEN', 'DATA'));
alter table complaint.complaint drop constraint complaint_court;
alter table complaint.complaint add constraint complaint_court
  check ((about in ('COURT', 'DATA')) = (court_code is not null));
alter table complaint.complaint add constraint complaint_own_data
  check (num_nonnulls(wanted, person) = case about when 'DATA' then 2 else 0 end);
alter table complaint.complaint add constraint complaint_wanted
  check (wanted in ('EXPLAIN', 'COPY', 'CORRECT', 'ERASE'));
alter table complaint.complaint add constraint complaint_decision
  check (decision in ('GRANTED', 'LIVE_CASE', 'KEPT_BY_LAW', 'HINDERS', 'NOT_HELD', 'NOT_PROVEN'));
alter table complaint.complaint add constraint complaint_decided
  check ((about = 'DATA' and answered_at is not null) = (decision is not null));
