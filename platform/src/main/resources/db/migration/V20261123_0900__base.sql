-- What every later migration calls. Both do nothing on a plain PostgreSQL; on Citus they place the table.
create function public.distribute(relation regclass, colocate_with text default 'default') returns void language plpgsql as $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    execute format('select create_distributed_table(%L, %L, colocate_with => %L)', relation, 'city_code', colocate_with);
  end if;
end $$;

create function public.reference(relation regclass) returns void language plpgsql as $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    execute format('select create_reference_table(%L)', relation);
  end if;
end $$;
