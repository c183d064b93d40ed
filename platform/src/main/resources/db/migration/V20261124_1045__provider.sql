-- 统一身份认证 Who of the identity provider is which account. Linked by the administrator, never by signing in.
create table identity.linked_subject (
  issuer     text        not null,
  subject    text        not null,
  account_id uuid        not null references identity.account (id) on delete cascade,
  linked_by  uuid        not null,
  linked_at  timestamptz not null,
  constraint linked_subject_pk primary key (issuer, subject)
);
create index linked_subject_of_account on identity.linked_subject (account_id);
