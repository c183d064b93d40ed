-- The indexes come back when all rows are there.
create table public.bench_index as
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made_by
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace s on s.oid = c.relnamespace
   where (s.nspname || '.' || c.relname) in ('casefile.casefile', 'casefile.party', 'casefile.event', 'casefile.clock', 'task.task', 'task.event',
     'task.report', 'task.recheck') and not exists (select from pg_constraint k where k.conindid = i.indexrelid);
do $$ declare it record; begin for it in select name from public.bench_index loop execute 'drop index ' || it.name; end loop; end $$;
