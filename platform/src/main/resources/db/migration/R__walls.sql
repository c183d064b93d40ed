-- Every table, whose rows it holds, and what the program may do to it; run again whenever a line changes. A table that
-- is missing here is closed to the program, and WallsTest says so.
--
-- select wall(table, rights of the program's role, who reads, who adds if that is not the same, who changes and removes
--   if that is not the same);
-- The terms are explained in V20261124_1120__walls.sql. A set of terms means: any of them. `resealing` is what follows a
-- change of the master key: it must see every sealed value there is, and of what is only added to it may change nothing
-- but the sealing. `erasing` is what goes when its time is over.

-- 案件: the court and the courts above it.
select wall('casefile.casefile', 'select, insert, update', '{court}');
select wall('casefile.party', 'select, insert, update', '{court,kind:resealing}', '{court}', '{court,kind:resealing}');
select wall('casefile.event', 'select, insert, update (words)', '{court}', '{court}', '{kind:erasing}');

-- 协助事项: the court, the people of the place, and the worker it was sent to.
select wall('task.task', 'select, insert, update', '{court,place:village_code,worker sent}');
select wall('task.event', 'select, insert, update (reason)', '{court,place:village_code,worker}',
  '{court,place:village_code,worker}', '{kind:erasing}');
select wall('task.report', 'select, insert, update (words, clue_words, longitude, latitude, accuracy)',
  '{court,place:village_code,worker}', '{court,place:village_code,worker}', '{kind:erasing}');
select wall('task.recusal', 'select, insert, delete, update (reason_sealed)', '{court,kind:resealing}', '{court,worker}',
  '{kind:resealing,kind:erasing}');
-- Who asked for a watch and who approved it.
select wall('task.watch', 'select, insert, update', '{court}');
-- What phones said, and what of it could not be taken, which is the worker's own.
select wall('task.fact', 'select, insert', '{court,place:village_code,worker}');
select wall('task.refused_fact', 'select, insert, delete, update (body_sealed)', '{worker,kind:resealing,kind:erasing}',
  '{worker}', '{kind:resealing,kind:erasing}');
-- The worker raises it; the court and the people of the place answer for having seen it.
select wall('task.alarm', 'select, insert, update, delete', '{court,place:village_code,worker,kind:erasing}', '{worker}',
  '{court,place:village_code,kind:erasing}');
-- Names no person and no case: in which cities' courts a township has been asked for anything.
select wall('task.reach', 'select, insert', '{anybody}');

-- 取证: what is on its way is the worker's; what has come is for the court, and for the worker who took it. Nobody changes
-- it. A township does not need to see who stands in a picture.
select wall('evidence.upload', 'select, insert, update, delete', '{worker,kind:erasing}', '{worker}', '{worker,kind:erasing}');
select wall('evidence.part', 'select, insert, delete, update (sealed)', '{worker,kind:resealing,kind:erasing}', '{worker}',
  '{worker,kind:resealing,kind:erasing}');
select wall('evidence.file', 'select, insert, delete', '{court,worker,kind:erasing}', '{worker}', '{kind:erasing}');
select wall('evidence.content', 'select, insert, delete, update (sealed)',
  '{court,worker,kind:resealing,kind:erasing}', '{worker}', '{kind:resealing,kind:erasing}');

-- 导入: the court whose docket it is; doubtful addresses also the townships they may lie in.
select wall('intake.batch', 'select, insert, update', '{court}');
select wall('intake.upload', 'select, insert, delete, update (sealed)', '{court,kind:resealing}', '{court}',
  '{court,kind:resealing}');
select wall('intake.reject', 'select, insert, delete, update (sealed)', '{court,kind:resealing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('intake.doubtful_route', 'select, insert, update, delete', '{court,among:townships}');
-- Names no person and no case: in which cities' courts addresses wait that may lie in a township.
select wall('intake.reach', 'select, insert', '{anybody}');
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
select wall('complaint.complaint', 'select, insert, update, delete', '{court,place:place,kind:complaint,kind:resealing,kind:erasing}');

-- 授权证: the township that issues, the worker who shows it, and whoever scans it, in whose name only the program asks.
select wall('card.card', 'select, insert, update', '{place:township_code,worker,kind:card-check}', '{place:township_code}');
-- For one task: also the court that asked, whose task ends it.
select wall('card.task_card', 'select, insert, update', '{court,worker,place:township_code,kind:card-check}',
  '{worker}', '{court,worker,place:township_code}');

-- 学得的地名: names of places route for everyone, and are weighed by all that anybody said. Who said so is for the courts
-- of the city and the township.
select wall('address.learned_name', 'select, insert, update', '{everyone}', '{kind:teaching}');
select wall('address.lesson', 'select, insert, update (person_name)',
  '{court of city,place:village_code,kind:teaching}', '{kind:teaching}', '{kind:teaching,kind:erasing}');
select unwalled('address.edition', 'select, insert, update');

-- 留存: a court holds what is its own; what is past its time is erased in nobody's name, and counted for administrators.
select wall('retention.hold', 'select, insert, update', '{court,kind:resealing}');
select wall('retention.run', 'select, insert, update', '{kind:erasing}');
-- Names a city and a time: whom a hold waits for.
select unwalled('retention.gate', 'select, insert, update');

-- 审计: everybody's deeds are written down, auditors read them, and only the sealer makes the chain.
select wall('audit.entry', 'select, insert', '{auditor}', '{anybody}');
select wall('audit.listed', 'select, insert', '{auditor}', '{anybody}');
select wall('audit.unsealed', 'select, insert, delete', '{auditor}', '{anybody}', '{kind:sealing}');
select wall('audit.link', 'select, insert', '{auditor}', '{kind:sealing}');
select wall('audit.checkpoint', 'select, insert', '{auditor}', '{kind:sealing}');
select wall('audit.look_day', 'select, insert, update', '{auditor}', '{kind:sealing}');

-- Published by the state, or settings of the program; nobody's business.
select unwalled('division.division', 'select, insert, update, delete');
select unwalled('division.holiday', 'select, insert, update, delete');
select unwalled('division.loaded', 'select, insert, update, delete');
select unwalled('court.court', 'select, insert, update, delete');
select unwalled('court.dispatch_policy', 'select, insert, update');
-- Fingerprints, public halves, and how far a change of the master key has come; the key itself is not in the database.
select unwalled('seal.master_key', 'select, insert, update');
select unwalled('seal.index_key', 'select, insert, update');
select unwalled('seal.signing_key', 'select, insert');
select unwalled('seal.rotation', 'select, insert, update');
select unwalled('seal.rotation_part', 'select, insert, update');

-- Read before it is known who asks, and therefore before there can be a scope. Every secret among them is hashed or
-- sealed.
select unwalled('identity.account', 'select, insert, update');
select unwalled('identity.session', 'select, insert, update, delete');
select unwalled('identity.browser', 'select, insert, update, delete');
select unwalled('identity.attempt', 'select, insert, update, delete');
select unwalled('identity.totp', 'select, insert, update, delete');
select unwalled('identity.recovery_code', 'select, insert, update, delete');
select unwalled('identity.passkey', 'select, insert, update, delete');
select unwalled('identity.device', 'select, insert, update, delete');
select unwalled('identity.device_link', 'select, insert, update, delete');
select unwalled('identity.token', 'select, insert, update');
select unwalled('identity.linked_subject', 'select, insert, delete');
select unwalled('public.spring_session', 'select, insert, update, delete');
select unwalled('public.spring_session_attributes', 'select, insert, update, delete');
-- Events on their way to their listeners: keys, court codes and case numbers, no person.
select unwalled('public.event_publication', 'select, insert, update, delete');
