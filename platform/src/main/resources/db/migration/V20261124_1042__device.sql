-- 绑定的手机 A worker's phone. Only its public key is here; the private one cannot leave the phone.
create table identity.device (
  id           uuid        primary key,
  account_id   uuid        not null references identity.account (id) on delete cascade,
  label        text        not null,
  public_key   bytea       not null,
  bound_at     timestamptz not null,
  last_used_at timestamptz,
  removed_at   timestamptz,
  removed_by   uuid,
  constraint device_removal check ((removed_at is null) = (removed_by is null))
);
create index device_of_account on identity.device (account_id, bound_at);

-- 绑定链接 Issued by the township, shown once, good once and for a quarter of an hour.
create table identity.device_link (
  code_hash  bytea       primary key,
  account_id uuid        not null references identity.account (id) on delete cascade,
  issued_by  uuid        not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index device_link_of_account on identity.device_link (account_id);
