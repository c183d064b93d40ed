-- 核对: whether the figures of a city were their lists when it was last looked. Names no case and no person.
create table statistics.reconciliation (
  city_code   text        not null,
  checked_at  timestamptz not null,
  differences bigint      not null,
  measure     text,
  day         date,
  constraint reconciliation_pk primary key (city_code),
  constraint reconciliation_first check (num_nonnulls(measure, day) = case when differences = 0 then 0 else 2 end)
);
select distribute('statistics.reconciliation', 'statistics.counted_case');
