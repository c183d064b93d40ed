-- What is taken back in a case's ledger counts below zero (V20261130_2600); V20261130_2650 forbade it again.
alter table statistics.happening drop constraint happening_facts;
alter table statistics.happening add constraint happening_facts check (
    case kind
      when 'CONFIRMATION' then num_nonnulls(village_code, task_kind, outcome, clue) = 4 and amount_fen is null
      when 'CLOSING'      then num_nonnulls(village_code, task_kind, outcome, clue, amount_fen) = 0
      when 'RECOVERY'     then num_nonnulls(village_code, task_kind, outcome, clue) = 0 and amount_fen <> 0
      when 'CLUE'         then num_nonnulls(village_code, clue_id, clue_position, asset_kind, source, clue_state, repeated) = 7
                               and num_nonnulls(task_kind, outcome, clue) = 0 and amount_fen >= 0
      else false
    end);
