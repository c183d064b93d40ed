-- 一次送达率: what a try came to counts too. What tells facts apart is no longer the kind of a clue alone but also the mode
-- of a service; the column is called what it is.
alter table statistics.fact rename column asset_kind to kind;
alter table statistics.daily rename column asset_kind to kind;
alter table statistics.monthly rename column asset_kind to kind;

alter table statistics.happening add column service_id uuid, add column document_id uuid, add column mode text,
  add column first_try boolean, add column served boolean;
alter table statistics.happening drop constraint happening_facts;
alter table statistics.happening add constraint happening_facts check (
    case when kind = 'SERVICE'
      then num_nonnulls(village_code, service_id, document_id, mode, first_try, served) = 6
           and num_nonnulls(task_kind, outcome, clue, amount_fen, clue_id, clue_position, asset_kind, source, clue_state, repeated) = 0
      else num_nonnulls(service_id, document_id, mode, first_try, served) = 0
    end
    and case kind
      when 'CONFIRMATION' then num_nonnulls(village_code, task_kind, outcome, clue) = 4 and amount_fen is null
      when 'CLOSING'      then num_nonnulls(village_code, task_kind, outcome, clue, amount_fen) = 0
      when 'RECOVERY'     then num_nonnulls(village_code, task_kind, outcome, clue) = 0 and amount_fen <> 0
      when 'CLUE'         then num_nonnulls(village_code, clue_id, clue_position, asset_kind, source, clue_state, repeated) = 7
                               and num_nonnulls(task_kind, outcome, clue) = 0 and amount_fen >= 0
      when 'SERVICE'      then true
      else false
    end);
