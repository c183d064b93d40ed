-- 线索统计: what was told and what became of it counts by the decisions of officers, no longer by confirmed reports.
alter table statistics.happening add column clue_id uuid, add column clue_position int, add column asset_kind text,
  add column source text, add column clue_state text, add column repeated boolean;
alter table statistics.happening drop constraint happening_facts;
alter table statistics.happening add constraint happening_facts check (
    case kind
      when 'CONFIRMATION' then num_nonnulls(village_code, task_kind, outcome, clue) = 4 and amount_fen is null
      when 'CLOSING'      then num_nonnulls(village_code, task_kind, outcome, clue, amount_fen) = 0
      when 'RECOVERY'     then num_nonnulls(village_code, task_kind, outcome, clue) = 0 and amount_fen > 0
      when 'CLUE'         then num_nonnulls(village_code, clue_id, clue_position, asset_kind, source, clue_state, repeated) = 7
                               and num_nonnulls(task_kind, outcome, clue) = 0 and amount_fen >= 0
      else false
    end);

-- The kind of a clue is told apart in figures; empty for what is no clue.
alter table statistics.fact add column asset_kind text not null default '', add column clue_id uuid;

alter table statistics.daily add column asset_kind text not null default '';
alter table statistics.daily drop constraint daily_pk;
alter table statistics.daily
  add constraint daily_pk primary key (city_code, place_code, day, measure, court_code, asset_kind);

alter table statistics.monthly add column asset_kind text not null default '';
alter table statistics.monthly drop constraint monthly_pk;
alter table statistics.monthly
  add constraint monthly_pk primary key (city_code, place_code, month, measure, court_code, asset_kind);

-- Counted by the old meaning, before anybody decided whether a clue was true.
delete from statistics.fact where measure = 'CLUES';
delete from statistics.daily where measure = 'CLUES';
delete from statistics.monthly where measure = 'CLUES';
