-- 恢复执行建议: property found in a case that is terminated for now, once for each finding, and what the officer decided.
create table task.resume_proposal (
  city_code   text not null,
  id          uuid not null,
  court_code  text not null,
  case_id     uuid not null,
  case_number text not null,
  closed_on   date not null,
  origin      text not null,
  -- What was found: a report, a clue, or an operation. A clue that came with a report is the report's finding.
  finding     uuid not null,
  -- The task, clue or operation it can be read in.
  source_id   uuid not null,
  found_on    date not null,
  state       text not null,
  words       text not null,
  answered_on date,
  answered_by text,
  constraint resume_proposal_pk primary key (city_code, id),
  constraint resume_proposal_origin check (origin in ('RECHECK', 'REPORT', 'CLUE', 'OPERATION')),
  constraint resume_proposal_state check (state in ('OPEN', 'RESUMED', 'DECLINED')),
  constraint resume_proposal_answered check (state <> 'OPEN' or answered_on is null)
);
select distribute('task.resume_proposal', 'casefile.casefile');
alter table task.resume_proposal add constraint resume_proposal_once unique (city_code, case_id, finding);
create index resume_proposal_open on task.resume_proposal (city_code, court_code, case_id, closed_on)
  where state = 'OPEN';

-- What rechecks had proposed stays proposed, as answered as it was.
insert into task.resume_proposal
select city_code, id, court_code, case_id, case_number, closed_on, 'RECHECK', id, id, found_on,
       case when declined_words = '' then 'OPEN' else 'DECLINED' end, declined_words, null, null
  from task.recheck where found_on is not null;
drop index task.recheck_found;
alter table task.recheck drop column declined_words;
