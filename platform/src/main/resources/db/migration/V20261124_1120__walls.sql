-- The second wall: row-level security under a role that owns nothing. Which table has which wall stands in R__walls.sql.

-- Called once at the beginning of a transaction; whoever does not call it sees no rows. Reset by commit and rollback.
-- set_config() would not reach the workers of a distributed database, so each setting is a statement of its own.
create function public.within(kind text, court text, division text, worker text, auditor text, city text)
  returns void language plpgsql as $$
begin
  if kind !~ '^([a-z][a-z-]{1,30})?$' or court !~ '^[^[:space:]''"\\;%_]{0,12}$' or division !~ '^([0-9]{2,12})?$'
     or worker !~ '^([0-9a-f-]{36})?$' or auditor !~ '^([0-9]{2,6})?$' or city !~ '^([0-9]{2,6})?$' then
    raise exception 'no such wall: % % % % % %', kind, court, division, worker, auditor, city using errcode = '22023';
  end if;
  execute format('set local app.kind = %L; set local app.court = %L; set local app.division = %L; '
    'set local app.worker = %L; set local app.auditor = %L; set local app.city = %L',
    kind, court, division, worker, auditor, city);
end $$;

-- One condition of a policy. A setting that is absent or empty becomes null, and null matches nothing.
create function public.wall_term(term text) returns text language plpgsql immutable as $$
declare
  named text := split_part(term, ':', 1);
  col text := split_part(term, ':', 2);
begin
  return case named
    -- The court of the row, or a court above it.
    when 'court' then 'starts_with(court_code, nullif(current_setting(''app.court'', true), ''''))'
    when 'any court' then 'nullif(current_setting(''app.court'', true), '''') is not null'
    -- Whatever court of the city.
    when 'court of city' then 'nullif(current_setting(''app.court'', true), '''') is not null'
      ' and starts_with(city_code, nullif(current_setting(''app.city'', true), ''''))'
    when 'place' then format('starts_with(%I, nullif(current_setting(''app.division'', true), ''''))', col)
    -- Any of several places.
    when 'among' then format('position('','' || nullif(current_setting(''app.division'', true), '''')'
      ' in '','' || array_to_string(%I, '','')) > 0', col)
    when 'worker' then format('%I = nullif(current_setting(''app.worker'', true), '''')::uuid',
      coalesce(nullif(col, ''), 'worker_id'))
    -- A worker never sees what is only planned.
    when 'worker sent' then 'worker_id = nullif(current_setting(''app.worker'', true), '''')::uuid and state <> ''PLANNED'''
    when 'auditor' then 'starts_with(city_code, nullif(current_setting(''app.auditor'', true), ''''))'
    -- One role, or one thing the program does by itself.
    when 'kind' then format('current_setting(''app.kind'', true) = %L', col)
    when 'everyone' then 'true'
    when 'anybody' then 'nullif(current_setting(''app.kind'', true), '''') is not null'
  end;
end $$;

-- Walls a table in and lets the program's role do to it what it needs. Whoever may not read a row may not write it
-- either, unless `writers` say otherwise; whoever may add one may change and remove it, unless `keepers` say otherwise.
-- The owner passes while migrating, and only then.
create function public.wall(
  relation regclass, rights text, readers text[], writers text[] default null, keepers text[] default null)
  returns void language plpgsql as $$
declare
  reading text;
  writing text;
  keeping text;
  policy text;
begin
  select string_agg('(' || public.wall_term(it) || ')', ' or ') into strict reading from unnest(readers) it;
  select string_agg('(' || public.wall_term(it) || ')', ' or ') into strict writing
    from unnest(coalesce(writers, readers)) it;
  select string_agg('(' || public.wall_term(it) || ')', ' or ') into strict keeping
    from unnest(coalesce(keepers, writers, readers)) it;
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  for policy in select polname from pg_policy where polrelid = relation loop
    execute format('drop policy %I on %s', policy, relation);
  end loop;
  execute format('create policy wall_read on %s for select using (%s)', relation, reading);
  execute format('create policy wall_add on %s for insert with check (%s)', relation, writing);
  execute format('create policy wall_change on %s for update using (%s) with check (%s)', relation, keeping, keeping);
  execute format('create policy wall_remove on %s for delete using (%s)', relation, keeping);
  execute format('create policy migrating on %s to current_user using (current_setting(''app.migration'', true) = ''on'')'
    ' with check (current_setting(''app.migration'', true) = ''on'')', relation);
  perform public.let_in(relation, rights);
end $$;

-- For tables without anybody's business in them.
create function public.unwalled(relation regclass, rights text) returns void language plpgsql as $$
begin
  perform public.let_in(relation, rights);
end $$;

-- Who migrates says who the program is. It is given rights anew, so that none stays that was taken out of the list.
create function public.let_in(relation regclass, rights text) returns void language plpgsql as $$
declare
  program text := nullif(current_setting('app.program', true), '');
  home text;
begin
  if program is null or program = current_user then return; end if;
  select relnamespace::regnamespace::text into strict home from pg_class where oid = relation;
  execute format('grant usage on schema %s to %I', home, program);
  execute format('revoke all on %s from %I', relation, program);
  execute format('grant %s on %s to %I', rights, relation, program);
end $$;
