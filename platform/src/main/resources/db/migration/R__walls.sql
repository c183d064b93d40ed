-- Every table, whose rows it holds, and what the program may do to it; run again whenever a line changes. A table that
-- is missing here is closed to the program, and WallsTest says so.
--
-- select wall(table, rights of the program's role, who reads, who writes if that is not the same);
-- The terms are explained in V20261124_1050__walls.sql. A set of terms means: any of them.

-- 案件: the court and the courts above it.
select wall('casefile.casefile', 'select, insert, update', '{court}');
select wall('casefile.party', 'select, insert, update', '{court}');
select wall('casefile.event', 'select, insert', '{court}');

-- 协助事项: the court, the people of the place, and the worker it was sent to.
select wall('task.task', 'select, insert, update', '{court,place:village_code,worker sent}');
select wall('task.event', 'select, insert', '{court,place:village_code,worker}');
select wall('task.report', 'select, insert', '{court,place:village_code,worker}');
select wall('task.recusal', 'select, insert', '{court}', '{court,worker}');
-- Who asked for a watch and who approved it.
select wall('task.watch', 'select, insert, update', '{court}');
-- Names no person and no case: in which cities' courts a township has been asked for anything.
select wall('task.reach', 'select, insert', '{anybody}');

-- 导入: the court whose docket it is; doubtful addresses also the township they are certain to lie in.
select wall('intake.batch', 'select, insert, update', '{court}');
select wall('intake.upload', 'select, insert, delete', '{court}');
select wall('intake.reject', 'select, insert', '{court}');
select wall('intake.doubtful_route', 'select, insert, update', '{court,place:known_division}');
-- What one court of a city has decided helps the others.
select wall('intake.remembered', 'select, insert, update, delete', '{court of city}');

-- 网格: courts look for debtors anywhere; a township's people are its own.
select wall('grid.grid', 'select, insert, update', '{anybody}', '{place:village_code}');
select wall('grid.worker', 'select, insert', '{any court,place:township_code,worker:id,kind:administrator}', '{place:township_code}');
select wall('grid.post', 'select, insert, update', '{any court,place:village_code,worker}', '{place:village_code}');

-- 统计: facts name cases and are the court's; sums are also those of the place.
select wall('statistics.counted_case', 'select, insert, update', '{court}');
select wall('statistics.happening', 'select, insert', '{court}');
select wall('statistics.fact', 'select, insert, delete', '{court}');
select wall('statistics.daily', 'select, insert, update, delete', '{court,place:place_code}', '{court}');
select wall('statistics.monthly', 'select, insert, update, delete', '{court,place:place_code}', '{court}');

-- 投诉建议: whoever holds the receipt, in whose name only the program can ask, and the office that answers.
select wall('complaint.complaint', 'select, insert, update', '{court,place:place,kind:complaint}');

-- 审计: everybody's deeds are written down, auditors read them.
select wall('audit.entry', 'select, insert', '{auditor}', '{anybody}');

-- Published by the state, or settings of the program; nobody's business.
select unwalled('division.division', 'select, insert, update, delete');
select unwalled('division.holiday', 'select, insert, update, delete');
select unwalled('division.loaded', 'select, insert, update, delete');
select unwalled('court.court', 'select, insert, update, delete');
select unwalled('court.dispatch_policy', 'select, insert, update');
select unwalled('seal.master_key', 'select, insert');

-- Read before it is known who asks, and therefore before there can be a scope.
select unwalled('identity.account', 'select, insert, update');
select unwalled('public.spring_session', 'select, insert, update, delete');
select unwalled('public.spring_session_attributes', 'select, insert, update, delete');
-- Events on their way to their listeners: keys, court codes and case numbers, no person.
select unwalled('public.event_publication', 'select, insert, update, delete');
