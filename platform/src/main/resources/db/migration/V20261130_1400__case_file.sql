-- 一案一档: what the timeline of one case asks for.
create index hold_of_case on retention.hold (city_code, case_id) where case_id is not null;
