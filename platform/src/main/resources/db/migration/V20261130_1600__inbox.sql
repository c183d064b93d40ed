-- 通知: one for each person and thing. Kept with the account it is for, in the account's city; says nothing about anybody
-- else.
create table notice.notice (
  city_code   text        not null,
  id          uuid        not null,
  account_id  uuid        not null,
  kind        text        not null,
  -- What happened, so that hearing of it twice makes one notice.
  thing       uuid        not null,
  -- The task or the alarm; absent when it is about several.
  subject     text,
  case_number text,
  things      int         not null,
  at          timestamptz not null,
  read_at     timestamptz,
  constraint notice_pk primary key (city_code, id),
  constraint notice_things check (things > 0)
);
select distribute('notice.notice');
create unique index notice_once on notice.notice (city_code, account_id, kind, thing);
create index notice_of_account on notice.notice (city_code, account_id, id);
create index notice_unread on notice.notice (city_code, account_id, id) where read_at is null;
create index notice_at on notice.notice (city_code, at);

-- 通知方式: what somebody has chosen for one kind; no row is the rule of the house.
create table notice.setting (
  city_code  text   not null,
  account_id uuid   not null,
  kind       text   not null,
  channels   text[] not null,
  constraint setting_pk primary key (city_code, account_id, kind)
);
select distribute('notice.setting', 'notice.notice');

-- 免打扰: when somebody is not to be disturbed, and the number text messages go to, which its holder has given.
create table notice.habit (
  city_code    text        not null,
  account_id   uuid        not null,
  quiet_from   time        not null,
  quiet_until  time        not null,
  digest       boolean     not null,
  phone_sealed bytea,
  changed_at   timestamptz not null,
  constraint habit_pk primary key (city_code, account_id)
);
select distribute('notice.habit', 'notice.notice');

-- 待发: what is still to be said on a phone. Any number of instances work it off.
create table notice.delivery (
  city_code  text        not null,
  id         uuid        not null,
  account_id uuid        not null,
  notice_id  uuid        not null,
  kind       text        not null,
  channel    text        not null,
  state      text        not null,
  -- When it is to be tried, or tried again because whoever took it has said nothing since.
  due_at     timestamptz not null,
  attempts   int         not null,
  -- What is said once on the phone, for one or several notices; the same at each attempt.
  message_id uuid,
  failure    text,
  -- What the gateway said afterwards: whether it reached the phone.
  receipt    text,
  constraint delivery_pk primary key (city_code, id),
  constraint delivery_channel check (channel in ('PUSH', 'SMS')),
  constraint delivery_state check (
    case state
      when 'WAITING' then true
      when 'SENDING' then message_id is not null
      when 'SENT' then message_id is not null
      when 'MOOT' then true
      when 'FAILED' then failure is not null
      else false
    end),
  constraint delivery_receipt check (receipt in ('DELIVERED', 'FAILED'))
);
select distribute('notice.delivery', 'notice.notice');
create unique index delivery_once on notice.delivery (city_code, notice_id, channel);
create index delivery_due on notice.delivery (city_code, due_at) where state in ('WAITING', 'SENDING');
create index delivery_of_message on notice.delivery (city_code, message_id) where message_id is not null;
create index account_of_dispatcher on identity.account (division_code) where role = 'DISPATCHER';
