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
select wall('casefile.event', 'select, insert, update (words)', '{court,kind:resealing}', '{court}',
  '{kind:resealing,kind:erasing}');

-- 期限: with the case; the program tells and reckons by itself.
select wall('casefile.clock', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('casefile.pause', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('casefile.clock_change', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');

-- 终本条件 and 终本库: the court's; the program opens rechecks by itself.
select wall('casefile.condition_met', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');
select wall('task.recheck_plan', 'select, insert, update, delete', '{court,kind:erasing}', '{court}',
  '{court,kind:erasing}');
select wall('task.recheck', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('task.resume_proposal', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');

-- 执行款账: the court's money; entries are never changed.
select wall('casefile.ledger_entry', 'select, insert, update (words)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('casefile.owed', 'select, insert, update (words)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('casefile.closing', 'select, insert, delete', '{court,kind:erasing}', '{court}', '{kind:erasing}');
select wall('casefile.closing_fact', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');
select wall('casefile.release', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');

-- 债权名册、分配方案: the court's.
select wall('payout.roster', 'select, insert, update, delete', '{court,kind:erasing}', '{court}', '{court,kind:erasing}');
select wall('payout.claim', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('payout.plan', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('payout.share', 'select, insert, delete', '{court,kind:erasing}', '{court}', '{kind:erasing}');
select wall('payout.disbursement', 'select, insert, update, delete', '{court,kind:erasing}', '{court}',
  '{court,kind:erasing}');
select wall('payout.payment_batch', 'select, insert, update, delete', '{court,kind:erasing}', '{court}',
  '{court,kind:erasing}');
select wall('payout.download', 'select, insert, delete', '{court,kind:erasing}', '{court}', '{kind:erasing}');
select wall('payout.return_file', 'select, insert, delete', '{court,kind:erasing}', '{court}', '{kind:erasing}');
select wall('payout.tiding', 'select, insert, update, delete', '{court,kind:erasing}', '{court}', '{court,kind:erasing}');
select wall('payout.annex_person', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('payout.receipt', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('payout.payment', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');

-- 送达和异议: the court's; steps are only added to.
select wall('payout.plan_delivery', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('payout.objection', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('payout.objection_step', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');

-- 计息条件: the court's, only added to.
select wall('payout.interest_terms', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');

-- An account and two times, of whoever asks.
select wall('casefile.visit', 'select, insert, update, delete', '{court,kind:erasing}', '{court}', '{court,kind:erasing}');

-- 案件清单: filters by name, of an account of the court.
select wall('docket.view', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');

select wall('docket.batch', 'select, insert, delete, update (reason)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('docket.batch_item', 'select, insert, delete, update (undone)', '{court,kind:erasing}', '{court}',
  '{court,kind:erasing}');

select wall('docket.export', 'select, insert, delete, update (reason)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');

-- 协助事项: the court, the people of the place, and the worker it was sent to.
select wall('task.task', 'select, insert, update', '{court,place:village_code,worker sent,kind:resealing}',
  '{court,place:village_code,worker sent}', '{court,place:village_code,worker sent,kind:resealing}');
select wall('task.event', 'select, insert, update (reason)', '{court,place:village_code,worker,kind:resealing}',
  '{court,place:village_code,worker}', '{kind:resealing,kind:erasing}');
select wall('task.report', 'select, insert, update (words, clue_words, longitude, latitude, accuracy)',
  '{court,place:village_code,worker,kind:resealing}', '{court,place:village_code,worker}',
  '{kind:resealing,kind:erasing}');
select wall('task.recusal', 'select, insert, delete, update (reason_sealed)', '{court,kind:resealing}', '{court,worker}',
  '{kind:resealing,kind:erasing}');
-- Who asked for a watch and who approved it.
select wall('task.watch', 'select, insert, update', '{court,kind:resealing}', '{court}', '{court,kind:resealing}');
-- Who of the court answered for a sighting, and within how long a court means to.
select wall('task.sighting', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('task.desk', 'select, insert, update', '{court}');
-- What phones said, and what of it could not be taken; of that the court opens what is about its own task.
select wall('task.fact', 'select, insert', '{court,place:village_code,worker}');
select wall('task.question', 'select, insert, delete, update', '{court,worker,kind:resealing,kind:erasing}', '{court}',
  '{worker,kind:resealing,kind:erasing}');
select wall('task.thanks', 'select, insert, delete', '{court,worker,kind:erasing}', '{court}', '{kind:erasing}');
select wall('task.return_phrases', 'select, insert, update', '{court}');
select wall('task.refused_fact', 'select, insert, delete, update (body_sealed)',
  '{court,place:village_code,worker,kind:resealing,kind:erasing}',
  '{worker}', '{kind:resealing,kind:erasing}');
-- The worker raises it; the court and the people of the place answer for having seen it.
select wall('task.alarm', 'select, insert, update, delete',
  '{court,place:village_code,worker,kind:resealing,kind:erasing}', '{worker}',
  '{court,place:village_code,kind:resealing,kind:erasing}');
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

-- 送达: the court's act and the court's rows.
select wall('service.service', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('service.attempt', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('service.consent', 'select, insert, delete, update (medium)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');

-- 现场执行: the court's rows.
select wall('operation.operation', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('operation.attendee', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('operation.breach', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('operation.breach_step', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');
select wall('operation.exchange', 'select, insert, delete, update (question, answer)',
  '{court,kind:resealing,kind:erasing}', '{court}', '{kind:resealing,kind:erasing}');
select wall('operation.finding', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');

-- 线索: the court's rows, whoever told it; the counters are about nobody.
select wall('clue.clue', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('clue.step', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('clue.share', 'select, insert, delete, update (holder)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('clue.tally', 'select, insert, update', '{court}');
select wall('clue.reward', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('clue.tip', 'select, insert, delete', '{court,kind:erasing}', '{court}', '{kind:erasing}');
select wall('clue.informant', 'select, insert, delete, update (name, id_number, phone)',
  '{court,kind:resealing,kind:erasing}', '{court}', '{kind:resealing,kind:erasing}');
select wall('clue.reward_step', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
-- 和解: the court's case, and what the program itself tells of it.
select wall('settlement.settlement', 'select, insert, update, delete', '{court,kind:erasing}', '{court}',
  '{court,kind:erasing}');
select wall('settlement.version', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('settlement.signature', 'select, insert, delete, update (original)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');
select wall('settlement.payment', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');
select wall('settlement.event', 'select, insert, delete, update (words)', '{court,kind:resealing,kind:erasing}',
  '{court}', '{kind:resealing,kind:erasing}');
select wall('settlement.told', 'select, insert, delete', '{court,kind:erasing}', '{court}', '{kind:erasing}');
select wall('settlement.talk', 'select, insert, delete, update (place, others, words, objections)',
  '{court,kind:resealing,kind:erasing}', '{court}', '{kind:resealing,kind:erasing}');

-- 信访: the court it is about, and the petition offices of its place and above. A case is named by its number only.
select wall('petition.petition', 'select, insert, update, delete',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{court,place:division_code,kind:resealing,kind:erasing}');
select wall('petition.about', 'select, insert, update, delete', '{court,place:division_code,kind:erasing}',
  '{court,place:division_code}', '{court,place:division_code,kind:erasing}');
select wall('petition.petitioner', 'select, insert, update, delete',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{court,place:division_code,kind:resealing,kind:erasing}');
select wall('petition.visit', 'select, insert, update, delete',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{court,place:division_code,kind:resealing,kind:erasing}');
select wall('petition.promise', 'select, insert, update, delete',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{court,place:division_code,kind:resealing,kind:erasing}');
select wall('petition.mediation', 'select, insert, delete, update (place, minutes)',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{kind:resealing,kind:erasing}');
select wall('petition.seat', 'select, insert, delete, update (name)',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{kind:resealing,kind:erasing}');
select wall('petition.ending', 'select, insert, delete, update (words)',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{kind:resealing,kind:erasing}');
select wall('petition.follow_up', 'select, insert, update, delete',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{court,place:division_code,kind:resealing,kind:erasing}');
-- Reckoned by the program, read by the court and the offices of the place.
select wall('petition.early_sign', 'select, insert, update, delete',
  '{court,place:division_code,kind:resealing}', '{court}', '{court,kind:resealing}');
select wall('petition.coming', 'select, insert, delete, update (words)',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{kind:resealing,kind:erasing}');

-- 联络: both sides name their own; contact numbers are sealed.
select wall('liaison.appointment', 'select, insert, update, delete',
  '{court,place:township_code,kind:resealing,kind:erasing}', '{court,place:township_code}',
  '{court,place:township_code,kind:resealing,kind:erasing}');
select wall('liaison.handover', 'select, insert, delete, update (words)',
  '{court,place:township_code,kind:resealing,kind:erasing}', '{court,place:township_code}',
  '{kind:resealing,kind:erasing}');
select wall('liaison.handover_item', 'select, insert, delete', '{court,place:township_code,kind:erasing}',
  '{court,place:township_code}', '{kind:erasing}');

-- 文书: the court's own. What was issued is not changed, but marked when another version stands in its place.
select wall('paper.paper', 'select, insert, update, delete', '{court,kind:resealing,kind:erasing}', '{court}',
  '{court,kind:resealing,kind:erasing}');
select wall('paper.print', 'select, insert, delete, update (sealed)', '{court,kind:resealing,kind:erasing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('paper.counter', 'select, insert, update', '{court}');
select wall('paper.template', 'select, insert, update (words)', '{court,kind:resealing}', '{court}', '{kind:resealing}');

-- 导入: the court whose docket it is; doubtful addresses also the townships they may lie in.
select wall('intake.batch', 'select, insert, update', '{court}');
select wall('intake.upload', 'select, insert, delete, update (sealed)', '{court,kind:resealing}', '{court}',
  '{court,kind:resealing}');
select wall('intake.reject', 'select, insert, delete, update (sealed)', '{court,kind:resealing}', '{court}',
  '{kind:resealing,kind:erasing}');
select wall('intake.doubtful_route', 'select, insert, update, delete', '{court,among:townships,kind:resealing}',
  '{court,among:townships}', '{court,among:townships,kind:resealing}');
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

-- 宣传普法: what was held, by the court and by the people of the place; materials are for everybody of the city.
select wall('publicity.lecture', 'select, insert, update, delete', '{court,place:division_code,kind:resealing,kind:erasing}',
  '{court,place:division_code}', '{court,place:division_code,kind:resealing,kind:erasing}');
select wall('publicity.photo', 'select, insert, delete, update (sealed)',
  '{court,place:division_code,kind:resealing,kind:erasing}', '{court,place:division_code}',
  '{kind:resealing,kind:erasing}');
select wall('publicity.material', 'select, insert, update', '{anybody}', '{court}', '{court}');

-- 投诉建议: whoever holds the receipt, in whose name only the program can ask, and the office that answers.
select wall('complaint.complaint', 'select, insert, update, delete', '{court,place:place,kind:complaint,kind:resealing,kind:erasing}');

-- 授权证: the township that issues, the worker who shows it, and whoever scans it, in whose name only the program asks.
select wall('card.card', 'select, insert, update', '{place:township_code,worker,kind:card-check,kind:resealing}',
  '{place:township_code}', '{place:township_code,kind:resealing}');
-- For one task: also the court that asked, whose task ends it.
select wall('card.task_card', 'select, insert, update',
  '{court,worker,place:township_code,kind:card-check,kind:resealing}', '{worker}',
  '{court,worker,place:township_code,kind:resealing}');

-- 培训: a paper is its worker's alone. Who holds a certificate the township knows, every court, which may ask anybody for
-- help, and whoever scans it, in whose name only the program asks.
select wall('training.examination', 'select, insert, update, delete', '{worker,kind:erasing}', '{worker}',
  '{worker,kind:erasing}');
select wall('training.certificate', 'select, insert, update, delete',
  '{any court,place:township_code,worker,kind:certificate-check,kind:resealing,kind:erasing}',
  '{worker,kind:register}',
  '{place:township_code,kind:resealing,kind:erasing}');

select wall('training.refresher', 'select, insert, update, delete',
  '{worker,kind:training,kind:resealing,kind:erasing}', '{kind:training}',
  '{worker,kind:training,kind:resealing,kind:erasing}');
select wall('training.coaching', 'select, insert, delete, update (words)',
  '{court,place:township_code,worker,kind:resealing,kind:erasing}', '{court}', '{kind:resealing,kind:erasing}');

-- Courses of one's own are read by everybody of the city, and hold nobody's business.
select wall('training.own_course', 'select, insert, update', '{anybody,kind:resealing}', '{court}', '{court,kind:resealing}');
select wall('training.picture', 'select, insert, update (sealed)', '{anybody,kind:resealing}', '{court}', '{kind:resealing}');

-- 学得的地名: names of places route for everyone, and are weighed by all that anybody said. Who said so is for the courts
-- of the city and the township.
select wall('address.learned_name', 'select, insert, update', '{everyone}', '{kind:teaching}');
select wall('address.lesson', 'select, insert, update (person_name)',
  '{court of city,place:village_code,kind:teaching}', '{kind:teaching}', '{kind:teaching,kind:erasing}');
select unwalled('address.edition', 'select, insert, update');

-- 实时动态: told to the consoles of the court and of the place; only the program tells.
select wall('notice.signal', 'select, insert, delete', '{court,place:place,kind:notices}', '{kind:notices}', '{kind:notices}');

-- 通知: what somebody is told is for that account and not for a scope; every statement names the account.
select wall('notice.notice', 'select, insert, delete, update (read_at)', '{kind:notices,kind:erasing}');
select wall('notice.setting', 'select, insert, update, delete', '{kind:notices}');
select wall('notice.habit', 'select, insert, update, delete', '{kind:notices,kind:resealing,kind:erasing}');
select wall('notice.delivery', 'select, insert, update, delete', '{kind:notices,kind:erasing}');

select wall('notice.subscription', 'select, insert, update, delete', '{kind:notices,kind:resealing,kind:erasing}');
select wall('notice.webhook', 'select, insert, update, delete', '{kind:notices,kind:resealing}');
select wall('notice.hooked', 'select, insert, delete', '{kind:notices,kind:erasing}');
-- One key for the installation, sealed.
select unwalled('notice.push_key', 'select, insert, update');

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
select unwalled('payout.published_rate', 'select, insert, update');
select unwalled('payout.rate_change', 'select, insert, update');
select unwalled('payout.bank_prefix', 'select, insert, update');
select unwalled('court.court', 'select, insert, update, delete');
select unwalled('court.dispatch_policy', 'select, insert, update');
select unwalled('training.began', 'select');
select unwalled('training.requirement', 'select, insert, update');
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
select unwalled('identity.token', 'select, insert, update, delete');
select unwalled('identity.linked_subject', 'select, insert, delete');
select unwalled('identity.handover', 'select, insert, delete');
select unwalled('public.spring_session', 'select, insert, update, delete');
select unwalled('public.spring_session_attributes', 'select, insert, update, delete');
-- How many figures of a city differ from their lists.
select unwalled('statistics.reconciliation', 'select, insert, update');
-- Events on their way to their listeners: keys, court codes and case numbers, no person.
select unwalled('public.event_publication', 'select, insert, update, delete');
