-- What signing in leaves behind. All local to the coordinator, like the account.

-- 会话 One row for each signing-in. The filter reads it at every request: an end written here ends it everywhere at once.
create table identity.session (
  id           uuid        primary key,
  account_id   uuid        not null references identity.account (id) on delete cascade,
  -- What the browser says of itself, shortened; and where it was.
  browser      text        not null,
  address      text        not null,
  -- Its long-lived cookie, hashed. The same browser again is no news.
  browser_hash bytea,
  -- Nobody had signed in to the account from this browser before; the holder is told at the next signing-in.
  news         boolean     not null default false,
  told_at      timestamptz,
  device_id    uuid,
  started_at   timestamptz not null,
  seen_at      timestamptz not null,
  ended_at     timestamptz,
  end_reason   text,
  constraint session_end check ((ended_at is null) = (end_reason is null)),
  constraint session_end_reason check (end_reason in ('LEFT', 'IDLE', 'TOO_LONG', 'REMOTE', 'DEVICE_REMOVED', 'PASSWORD', 'DISABLED'))
);
create index session_of_account on identity.session (account_id, started_at);

-- A browser somebody has signed in with. Guessing from elsewhere never closes the door for it.
create table identity.browser (
  account_id   uuid        not null references identity.account (id) on delete cascade,
  browser_hash bytea       not null,
  first_at     timestamptz not null,
  last_at      timestamptz not null,
  constraint browser_pk primary key (account_id, browser_hash)
);

-- Attempts counted against guessing. The subject is hashed: people type passwords where a login belongs.
create table identity.attempt (
  subject bytea       primary key,
  tries   int         not null,
  since   timestamptz not null
);
create index attempt_since on identity.attempt (since);

-- 动态口令 (RFC 6238). The key is sealed; a candidate becomes the key when the holder has typed one of its codes.
create table identity.totp (
  account_id       uuid        primary key references identity.account (id) on delete cascade,
  sealed_key       bytea,
  sealed_candidate bytea,
  -- The last time step a code was taken for: no code works twice.
  last_step        bigint      not null default 0,
  confirmed_at     timestamptz,
  constraint totp_confirmed check ((sealed_key is null) = (confirmed_at is null))
);

-- 恢复码 119 random bits each, so that a plain hash is enough.
create table identity.recovery_code (
  account_id uuid        not null references identity.account (id) on delete cascade,
  code_hash  bytea       not null,
  used_at    timestamptz,
  constraint recovery_code_pk primary key (account_id, code_hash)
);

-- What the former version remembered of a holder cannot be read any more: everybody signs in once again.
delete from public.spring_session;
