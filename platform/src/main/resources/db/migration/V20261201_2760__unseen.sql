-- 看过、没有的: which kinds of property a worker looked for and did not see. "Nothing" of a kind is an answer.
alter table task.report add column unseen text[] not null default '{}';
alter table task.report add constraint report_unseen
  check (unseen <@ array['HOUSE', 'VEHICLE', 'LAND', 'CROPS', 'BUSINESS', 'INCOME', 'CLAIM', 'OTHER']
         and not (clue_kind = any(unseen)));
