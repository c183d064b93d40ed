create schema casefile;
create extension if not exists btree_gin;

-- 案件, filed under the city of its court; the timeline beside it is append-only.
create table casefile.casefile (
  city_code      text        not null,
  id             uuid        not null,
  court_code     text        not null,
  number         text        not null,
  filed_on       date        not null,
  officer        text        not null,
  cause          text        not null,
  livelihood     text,
  amount_fen     bigint      not null,
  applicants     text        not null,
  debtors        text        not null,
  -- The parties' names folded for search, and their two-character grams: names of two characters are the commonest.
  names          text        not null,
  grams          text[]      not null,
  state          text        not null,
  closed_on      date,
  closing        text,
  recovered_fen  bigint      not null default 0,
  created_at     timestamptz not null,
  changed_at     timestamptz not null,
  constraint casefile_pk primary key (city_code, id),
  constraint casefile_amount check (amount_fen >= 0 and recovered_fen >= 0),
  constraint casefile_livelihood check (livelihood is null or livelihood in
    ('WAGES', 'DEBTS', 'MEDICAL', 'TAX_ARREARS', 'SOCIAL_INSURANCE', 'HOUSING_EMPLOYMENT', 'CONSUMER', 'TRAFFIC')),
  constraint casefile_state check (
    case state
      when 'FILED'     then num_nonnulls(closed_on, closing) = 0
      when 'ENFORCING' then num_nonnulls(closed_on, closing) = 0
      when 'SETTLED'   then num_nonnulls(closed_on, closing) = 0
      when 'RESUMED'   then num_nonnulls(closed_on, closing) = 0
      when 'CLOSED'    then closed_on is not null and closing in
        ('PERFORMED', 'TERMINATED', 'TERMINATED_FOR_NOW', 'NOT_ENFORCED', 'REJECTED', 'CANCELLED')
      else false
    end)
);
select distribute('casefile.casefile');
alter table casefile.casefile add constraint casefile_number_once unique (city_code, number);
create index casefile_by_day on casefile.casefile (city_code, filed_on, id);
create index casefile_of_court on casefile.casefile (city_code, court_code, filed_on, id);
create index casefile_of_state on casefile.casefile (city_code, court_code, state, filed_on, id);
create index casefile_by_gram on casefile.casefile using gin (city_code, grams);

-- 当事人. Identity numbers and phones are sealed; the blind index finds an exact number.
create table casefile.party (
  city_code    text  not null,
  id           uuid  not null,
  case_id      uuid  not null,
  role         text  not null,
  name         text  not null,
  id_kind      text  not null,
  id_sealed    bytea,
  id_index     bytea,
  phone_sealed bytea,
  address      text  not null,
  constraint party_pk primary key (city_code, id),
  constraint party_role check (role in ('APPLICANT', 'DEBTOR')),
  constraint party_id_kind check (
    case id_kind
      when 'NONE' then num_nonnulls(id_sealed, id_index) = 0
      when 'CITIZEN_ID' then num_nonnulls(id_sealed, id_index) = 2
      when 'CREDIT_CODE' then num_nonnulls(id_sealed, id_index) = 2
      when 'OTHER' then num_nonnulls(id_sealed, id_index) = 2
      else false
    end)
);
select distribute('casefile.party', 'casefile.casefile');
alter table casefile.party add constraint party_case foreign key (city_code, case_id) references casefile.casefile (city_code, id);
create index party_of_case on casefile.party (city_code, case_id);
create index party_by_id on casefile.party (city_code, id_index) where id_index is not null;

-- 案件经过. Insert-only.
create table casefile.event (
  city_code  text        not null,
  id         uuid        not null,
  case_id    uuid        not null,
  at         timestamptz not null,
  actor_name text        not null,
  kind       text        not null,
  words      text        not null,
  amount_fen bigint,
  constraint event_pk primary key (city_code, id),
  constraint event_kind check (kind in ('FILED', 'DEBTOR_ADDED', 'APPLICANT_ADDED', 'AMOUNT_CORRECTED', 'CAUSE_CORRECTED',
    'OFFICER_CORRECTED', 'LIVELIHOOD_CORRECTED', 'FILED_ON_CORRECTED', 'ADDRESS_CORRECTED', 'PHONE_CORRECTED', 'IDENTITY_COMPLETED',
    'ENFORCING', 'RECOVERED', 'CLOSED', 'RESUMED'))
);
select distribute('casefile.event', 'casefile.casefile');
alter table casefile.event add constraint event_case foreign key (city_code, case_id) references casefile.casefile (city_code, id);
create index event_of_case on casefile.event (city_code, case_id, id);
