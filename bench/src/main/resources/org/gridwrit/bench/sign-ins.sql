-- Many officers with wei's password, so that no login is tried by two at once.
insert into identity.account
  select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'login', 'signin-' || n, 'name', 'signin ' || n))).*
    from identity.account a, generate_series(0, :logins - 1) n
   where a.login = 'wei'
on conflict do nothing;
