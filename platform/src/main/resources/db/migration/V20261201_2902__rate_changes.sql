-- 利率变动: brought in by one, let count by another. What stood before stands beside it.
create table payout.rate_change (
  id              uuid           not null,
  kinds           text[]         not null,
  days            date[]         not null,
  percents        numeric(7,4)[] not null,
  was             numeric(7,4)[] not null,
  state           text           not null,
  asked_by        uuid           not null,
  asked_by_name   text           not null,
  asked_at        timestamptz    not null,
  decided_by      uuid,
  decided_by_name text,
  decided_at      timestamptz,
  constraint rate_change_pk primary key (id),
  constraint rate_change_lines check (
    cardinality(kinds) > 0 and cardinality(kinds) = cardinality(days) and cardinality(kinds) = cardinality(percents)
    and cardinality(kinds) = cardinality(was)),
  constraint rate_change_state check (
    case state
      when 'ASKED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 0
      when 'TAKEN' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3 and decided_by <> asked_by
      when 'REFUSED' then num_nonnulls(decided_by, decided_by_name, decided_at) = 3
      else false
    end)
);
select reference('payout.rate_change');
