-- 事项: a clue says whose report told it, a closing by which way and where; a step may be one of a task or of a recheck.
alter table statistics.happening drop constraint happening_facts;
alter table statistics.happening add constraint happening_facts check (
    case when kind = 'STEP'
      then num_nonnulls(village_code, matter, subject_id, at, word, stage, amount_fen) = 7
           and num_nonnulls(task_kind, outcome, clue, clue_id, clue_position, asset_kind, source, clue_state, repeated) = 0
      else num_nonnulls(matter, at, stage) = 0 and (word is null or kind = 'CLOSING') and (subject_id is null or kind = 'CLUE')
    end
    and case when kind = 'SERVICE'
      then num_nonnulls(village_code, service_id, document_id, mode, first_try, served) = 6
           and num_nonnulls(task_kind, outcome, clue, amount_fen, clue_id, clue_position, asset_kind, source, clue_state, repeated) = 0
      else num_nonnulls(service_id, document_id, mode, first_try, served) = 0
    end
    and case kind
      when 'CONFIRMATION' then num_nonnulls(village_code, task_kind, outcome, clue) = 4 and amount_fen is null
      when 'CLOSING'      then num_nonnulls(task_kind, outcome, clue, amount_fen) = 0 and num_nonnulls(village_code, word) <> 1
      when 'RECOVERY'     then num_nonnulls(village_code, task_kind, outcome, clue) = 0 and amount_fen <> 0
      when 'CLUE'         then num_nonnulls(village_code, clue_id, clue_position, asset_kind, source, clue_state, repeated) = 7
                               and num_nonnulls(task_kind, outcome, clue) = 0 and amount_fen >= 0
      when 'SERVICE'      then true
      when 'STEP'         then true
      else false
    end);
