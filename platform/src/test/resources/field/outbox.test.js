import { equal, holds, test } from '/tests/harness.js'
import { phone, task, whole } from '/tests/people.js'
import { goneDraft } from '/assets/field/store/drafts.js'

const DAY = 86400e3
const inDays = n => new Date(Date.now() + n * DAY + 8 * 3600e3).toISOString().slice(0, 10)

test('a fact and the end of its draft are one step', async () => {
  const { outbox, drafts } = await phone()
  await drafts.keep('t', { words: 'a' })
  await drafts.settled('t')
  await outbox.add([{ kind: 'REPORT', task: 't', outcome: 'FOUND', words: 'a' }], [goneDraft('t')])
  equal(await drafts.all(), [])
  equal((await outbox.all()).map(it => [it.fact.words, it.state]), [['a', 'WAITING']])
})

test('facts stand in the order in which they were made, also when the clock is turned back', async () => {
  const { outbox } = await phone()
  const real = Date.now
  const made = []
  for (const shift of [0, -DAY, DAY, -7 * DAY]) {
    Date.now = () => real() + shift
    made.push(...await outbox.add([{ kind: 'SEEN', task: 't' }]))
  }
  Date.now = real
  equal((await outbox.all()).map(it => it.fact.id), made.map(it => it.id))
})

test('each answer finds its fact', async () => {
  const { outbox } = await phone()
  await outbox.add(['a', 'b', 'c', 'd'].map(it => ({ kind: 'ACCEPT', task: it })))
  await outbox.answered(await outbox.all(), [{ answer: 'STORED', state: 'ACCEPTED' }, { answer: 'SEEN_BEFORE' },
    { answer: 'REFUSED', code: 'task.ended', message: '已结束' }, { answer: 'RETRY' }])
  equal((await outbox.all()).map(it => it.state), ['ARRIVED', 'ARRIVED', 'REFUSED', 'WAITING'])
  equal((await outbox.of('REFUSED'))[0].message, '已结束')
  equal((await outbox.count()), { waiting: 1, files: 0, refused: 1, arrived: 2 })
})

test('what was not answered waits on', async () => {
  const { outbox } = await phone()
  await outbox.add([{ kind: 'ACCEPT', task: 'a' }, { kind: 'ACCEPT', task: 'b' }])
  await outbox.answered(await outbox.all(), [{ answer: 'STORED' }])
  equal((await outbox.all()).map(it => it.state), ['ARRIVED', 'WAITING'])
})

test('what the court no longer lists goes with its name, drafts and facts stay', async () => {
  const store = await phone()
  await store.tasks.take(whole([task(1), task(2)]))
  await store.drafts.keep(task(1).id, { words: 'half' })
  await store.tasks.take({ cursor: 'c2', at: new Date().toISOString(), whole: false, open: [task(2).id], errands: [],
    ended: [{ id: task(1).id, state: 'WITHDRAWN' }] })
  equal((await store.tasks.open()).map(it => it.id), [task(2).id])
  equal((await store.tasks.lately()).map(it => [it.state, it.kind, it.debtorName]), [['WITHDRAWN', 'FIND_PERSON', '']])
  equal((await store.drafts.get(task(1).id)).words, 'half')
})

test('an open task the phone has never heard of is noticed', async () => {
  const { tasks } = await phone()
  equal(await tasks.take({ ...whole([task(1)]), whole: false, open: [task(1).id, task(2).id] }), false)
  equal(await tasks.take(whole([task(1), task(2)])), true)
})

test('a watch past its last day vanishes without the court', async () => {
  const { tasks } = await phone()
  const watch = task(1, { kind: 'WATCH', state: 'ACCEPTED', disclosure: 'VISIT', debtorName: '凌试样', dueOn: inDays(-1) })
  await tasks.take(whole([watch, task(2, { kind: 'WATCH', dueOn: inDays(0) })], { watched: [{ id: watch.id, until: watch.dueOn }] }))
  equal((await tasks.open()).map(it => it.id), [task(2).id])
  await tasks.purge()
  equal((await tasks.records.all('task')).map(it => it.debtorName), ['', '凌某'])
  equal(await tasks.watch(watch.id), undefined)
})

test('of a task past its day only the kind is left, and it can still be reported on', async () => {
  const { tasks } = await phone()
  await tasks.take(whole([task(1, { state: 'ACCEPTED', debtorName: '凌试样', debtorAddress: '三队12号', dueOn: inDays(-1) })]))
  await tasks.purge()
  equal(await tasks.open(), [])
  holds(!JSON.stringify(await tasks.records.all('task')).match(/凌试样|三队/), 'a name is left')
  equal((await tasks.lately()).map(it => [it.kind, it.state, it.outcomes.length]), [['FIND_PERSON', 'EXPIRED', 3]])
})

test('after thirty days without the court no task is left, but what is unsent is', async () => {
  const store = await phone()
  await store.tasks.take(whole([task(1)], { at: new Date(Date.now() - 31 * DAY).toISOString() }))
  await store.outbox.add([{ kind: 'ACCEPT', task: task(1).id }])
  await store.purge()
  equal(await store.tasks.open(), [])
  equal((await store.outbox.of('WAITING')).length, 1)
  await store.tasks.take(whole([task(1)], { at: new Date(Date.now() - 29 * DAY).toISOString() }))
  await store.purge()
  equal((await store.tasks.open()).length, 1)
})

test('what expires, expires by the clock of the court', async () => {
  const { heard } = await import('/assets/field/clock.js')
  const { tasks } = await phone()
  await tasks.take(whole([task(1, { state: 'ACCEPTED', dueOn: inDays(0) })]))
  const real = Date.now
  Date.now = () => real() + 400 * DAY
  equal((await tasks.open()).length, 0, 'before the court was heard')
  heard(new Date(real()).toISOString())
  equal((await tasks.open()).length, 1, 'after the court was heard')
  Date.now = real
})
