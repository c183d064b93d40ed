-- Two people write at one draft: how often it was written, and by whom last, so that neither writes over the other unseen.
alter table paper.paper
  add column revision        int not null default 0,
  add column written_by      uuid,
  add column written_by_name text not null default '';
update paper.paper set written_by = drafted_by, written_by_name = drafted_by_name where written_by is null;
