-- 通行密钥 (WebAuthn). A public key and what is needed to check the next signature against it. Local to the coordinator.
create table identity.passkey (
  credential_id      bytea       primary key,
  account_id         uuid        not null references identity.account (id) on delete cascade,
  label              text        not null,
  public_key         bytea       not null,
  signature_count    bigint      not null,
  uv_initialized     boolean     not null,
  transports         text[]      not null,
  backup_eligible    boolean     not null,
  backup_state       boolean     not null,
  attestation_object bytea,
  client_data        bytea,
  created_at         timestamptz not null,
  last_used_at       timestamptz not null
);
create index passkey_of_account on identity.passkey (account_id, created_at);
