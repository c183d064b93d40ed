-- 悬赏公告: what an applicant promised in writing for a clue that brings money (财产调查规定 21-24).
create table clue.reward (
  city_code     text        not null,
  id            uuid        not null,
  court_code    text        not null,
  case_id       uuid        not null,
  case_number   text        not null,
  party_id      uuid        not null,
  sum_fen       bigint,
  per_myriad    int,
  conditions    text        not null,
  channels      text[]      not null,
  media         text        not null,
  bears_cost    boolean     not null,
  received_on   date        not null,
  asked_by      uuid        not null,
  asked_by_name text        not null,
  asked_at      timestamptz not null,
  state         text        not null,
  constraint reward_pk primary key (city_code, id),
  constraint reward_bounty check (num_nonnulls(sum_fen, per_myriad) = 1 and (sum_fen is null or sum_fen > 0)
                                  and (per_myriad is null or per_myriad between 1 and 10000)),
  constraint reward_state check (state in ('ASKED', 'REFUSED', 'GRANTED', 'PUBLISHED', 'ENDED'))
);
select distribute('clue.reward', 'casefile.casefile');
create index reward_of_case on clue.reward (city_code, case_id, id);

-- 悬赏线索: answers in the order in which they came; each is a clue of the same key.
create table clue.tip (
  city_code   text   not null,
  id          uuid   not null,
  reward_id   uuid   not null,
  case_id     uuid   not null,
  court_code  text   not null,
  number      int    not null,
  capacity    text   not null,
  people      int    not null,
  constraint tip_pk primary key (city_code, id)
);
select distribute('clue.tip', 'clue.reward');
alter table clue.tip add constraint tip_reward foreign key (city_code, reward_id) references clue.reward (city_code, id);
create unique index tip_number on clue.tip (city_code, reward_id, number);

-- 线索提供人: who they are, for the officer's eyes alone (财产调查规定 23).
create table clue.informant (
  city_code   text   not null,
  id          uuid   not null,
  tip_id      uuid   not null,
  reward_id   uuid   not null,
  case_id     uuid   not null,
  court_code  text   not null,
  position    int    not null,
  name        text   not null,
  id_number   text   not null,
  phone       text   not null,
  constraint informant_pk primary key (city_code, id)
);
select distribute('clue.informant', 'clue.tip');
alter table clue.informant add constraint informant_tip foreign key (city_code, tip_id) references clue.tip (city_code, id)
  on delete cascade;
create index informant_of_reward on clue.informant (city_code, reward_id);

-- 悬赏经过: everything that was done about a notice; only added to.
create table clue.reward_step (
  city_code   text        not null,
  id          uuid        not null,
  reward_id   uuid        not null,
  case_id     uuid        not null,
  court_code  text        not null,
  move        text        not null,
  day         date        not null,
  words       text        not null,
  channels    text[]      not null,
  tip_id      uuid,
  paying      text,
  amount_fen  bigint,
  why         text,
  told        boolean     not null,
  actor_id    uuid        not null,
  actor_name  text        not null,
  at          timestamptz not null,
  constraint reward_step_pk primary key (city_code, id),
  constraint reward_step_tip check ((move in ('TIP', 'AWARD', 'DENY')) = (tip_id is not null)),
  constraint reward_step_paid check ((move = 'AWARD') = (num_nonnulls(paying, amount_fen) = 2)
                                     and (amount_fen is null or amount_fen > 0)),
  constraint reward_step_denied check ((move = 'DENY') = (why is not null)),
  -- 财产调查规定 23: told only where a reward is paid.
  constraint reward_step_told check (not told or move = 'AWARD')
);
select distribute('clue.reward_step', 'clue.reward');
alter table clue.reward_step add constraint reward_step_reward
  foreign key (city_code, reward_id) references clue.reward (city_code, id);
create index reward_step_of_case on clue.reward_step (city_code, case_id, at, id);
