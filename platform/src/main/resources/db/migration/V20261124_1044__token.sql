-- 访问令牌 What a program shows instead of a password. 198 random bits, so that a plain hash is enough.
create table identity.token (
  id           uuid        primary key,
  account_id   uuid        not null references identity.account (id) on delete cascade,
  label        text        not null,
  secret_hash  bytea       not null,
  scopes       text[]      not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  constraint token_secret_once unique (secret_hash),
  constraint token_scopes check (scopes <@ array['READ', 'WRITE', 'WEIGHTY'] and cardinality(scopes) > 0)
);
create index token_of_account on identity.token (account_id, created_at);
