-- 交接: fingerprints of hand-over tokens that were said, until they are past their time. Local to the coordinator, like all
-- that is known before anybody has come in.
create table identity.handover (
  fingerprint bytea       not null,
  expires_at  timestamptz not null,
  constraint handover_pk primary key (fingerprint)
);
create index handover_expires on identity.handover (expires_at);
