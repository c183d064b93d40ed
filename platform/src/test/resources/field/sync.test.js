import { dice, equal, fails, holds, test } from '/tests/harness.js'
import { FakeCourt, NONG, phone, task, whole } from '/tests/people.js'
import { announced } from '/assets/field/store/files.js'
import { newId } from '/assets/field/id.js'
import { Court, NoNetwork, SignedOut } from '/assets/field/sync/court.js'
import { Sync } from '/assets/field/sync/sync.js'

const syncOf = (court, store) => new Sync(court, store, () => {})
const sentence = async store => (await store.outbox.all()).map(it => it.state).join(' ')

async function withPhoto(store, bytes) {
  const report = newId()
  const { file, changes } = await store.files.made(task(1).id, 'PHOTO', 'image/jpeg', bytes)
  await store.files.records.write([...changes, { kind: 'file', id: file.id, value: { ...file, report } }])
  await store.outbox.add([{ kind: 'REPORT', task: task(1).id, outcome: 'NOT_FOUND', id: report, files: [announced(file)] }])
  return file
}

test('first what the phone has to say, in order, then what changed', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  court.pulled = whole([task(1)])
  await store.outbox.add([{ kind: 'ACCEPT', task: task(1).id }, { kind: 'REPORT', task: task(1).id, outcome: 'NOT_FOUND' }])
  await syncOf(court, store).run()
  equal(court.stored.map(it => it.kind), ['ACCEPT', 'REPORT'])
  equal((await store.tasks.open()).length, 1)
  equal(await sentence(store), 'ARRIVED ARRIVED')
})

test('an answer lost on its way is asked for again with the same id', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  await store.outbox.add([{ kind: 'ACCEPT', task: task(1).id }])
  let calls = 0
  court.lose = () => ++calls === 3 // after storing
  await syncOf(court, store).run()
  equal([await sentence(store), court.stored.length], ['WAITING', 1])
  court.lose = () => false
  await syncOf(court, store).run()
  equal([await sentence(store), court.stored.length], ['ARRIVED', 1])
})

test('two tabs send once', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  await store.outbox.add([{ kind: 'ACCEPT', task: task(1).id }])
  let pushes = 0
  const push = court.push.bind(court)
  court.push = async (...all) => { pushes++; await new Promise(done => setTimeout(done, 50)); return push(...all) }
  await Promise.all([syncOf(court, store).run(), syncOf(court, store).run()])
  equal([pushes, await sentence(store)], [1, 'ARRIVED'])
})

test('what the court refuses is kept with its reason and holds nothing up', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  court.answer = it => it.task === 'bad' ? { answer: 'REFUSED', code: 'task.unknown', message: '没有' } : { answer: 'STORED' }
  await store.outbox.add(['bad', 'good'].map(it => ({ kind: 'ACCEPT', task: it })))
  await syncOf(court, store).run()
  equal(await sentence(store), 'REFUSED ARRIVED')
})

test('a court that asks for patience is asked again later, and not in a circle', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  court.answer = () => ({ answer: 'RETRY' })
  await store.outbox.add([{ kind: 'ACCEPT', task: 'a' }])
  await syncOf(court, store).run()
  equal(await sentence(store), 'WAITING')
})

test('what could not be sent goes by itself when the line is back', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  await store.outbox.add([{ kind: 'ACCEPT', task: 'a' }])
  hurried(1000)
  court.lose = () => true
  const sync = syncOf(court, store)
  await sync.run()
  equal([sync.state.network, await sentence(store)], [false, 'WAITING'])
  court.lose = () => false
  for (let n = 0; n < 200 && !sync.state.network; n++) await new Promise(done => requestAnimationFrame(done))
  equal([sync.state.network, await sentence(store)], [true, 'ARRIVED'])
})

test('a line that is dead without saying so is given up', async () => {
  hurried(1000)
  window.fetch = (_, { signal }) => new Promise((_, failed) => signal.addEventListener('abort', () => failed(new Error('aborted'))))
  await fails(() => new Court('zh-CN').session(), NoNetwork)
})

// All waiting takes a part of its time.
function hurried(part) {
  const { setTimeout } = window
  window.setTimeout = (work, time, ...more) => setTimeout(work, time / part, ...more)
}

test('signed out: everything stays, and the state says so', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  await store.outbox.add([{ kind: 'ACCEPT', task: 'a' }])
  court.session = async () => { throw new SignedOut() }
  const sync = syncOf(court, store)
  await sync.run()
  equal([sync.state.signedIn, await sentence(store)], [false, 'WAITING'])
})

test('nothing is sent in the name of another account', async () => {
  const [court, store] = [new FakeCourt(NONG), await phone()]
  await store.outbox.add([{ kind: 'ACCEPT', task: 'a' }])
  await syncOf(court, store).run()
  equal([court.stored.length, await sentence(store)], [0, 'WAITING'])
})

test('a photo goes up in pieces, on from where the way broke, and leaves the phone with the receipt', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  const file = await withPhoto(store, new Uint8Array(300 * 1024).map((_, n) => n % 251))
  const { file: way } = court
  let patches = 0
  court.lose = () => court.patches === 2 && patches++ === 0
  await syncOf(court, store).run()
  equal(court.uploads.get(file.id).bytes.length, 256 * 1024)
  equal((await store.files.all()).length, 1)
  court.file = way.bind(court)
  await syncOf(court, store).run()
  equal([court.patches, court.uploads.get(file.id).bytes.length, (await store.files.all()).length], [3, 300 * 1024, 0])
})

test('a receipt for another content keeps the photo on the phone', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  const file = await withPhoto(store, new Uint8Array([1, 2, 3]))
  court.uploads.set(file.id, { length: 3, bytes: [9, 9, 9], sha256: '00' })
  const sync = syncOf(court, store)
  await sync.run()
  equal([(await store.files.all()).length, Boolean(sync.state.problem)], [1, true])
})

test('a task that is missing makes the phone ask for everything', async () => {
  const [court, store] = [new FakeCourt(), await phone()]
  const asked = []
  court.changes = async cursor => {
    asked.push(cursor || null)
    return asked.length === 1 ? whole([task(1)]) : asked.length === 2
      ? { cursor: 'c2', at: new Date().toISOString(), whole: false, open: [task(1).id, task(2).id], errands: [] }
      : whole([task(1), task(2)])
  }
  await syncOf(court, store).run()
  await syncOf(court, store).run()
  equal(asked, [null, 'c1', null])
  equal((await store.tasks.open()).length, 2)
})

// Against a model: whatever is lost, doubled or begun anew on the way, each fact is stored once, and of each task in order.
for (const seed of [1, 2, 3, 4, 5]) {
  test(`a bad network loses and doubles nothing (seed ${seed})`, async () => {
    const [court, store, throwOf] = [new FakeCourt(), await phone(), dice(seed)]
    const made = []
    court.lose = () => throwOf() < 0.4
    court.answer = () => throwOf() < 0.15 ? { answer: 'RETRY' } : { answer: 'STORED' }
    for (let n = 0; n < 40; n++) {
      if (throwOf() < 0.5) made.push(...await store.outbox.add([{ kind: 'SEEN', task: `t${n % 3}` }]))
      if (throwOf() < 0.1) await withPhoto(store, new Uint8Array(1000 + n)).then(it => made.push({ id: it.id, photo: true }))
      await syncOf(court, store).run()
    }
    court.lose = () => false
    court.answer = () => ({ answer: 'STORED' })
    await syncOf(court, store).run()
    const ids = court.stored.filter(it => it.kind === 'SEEN').map(it => it.id)
    equal(new Set(ids).size, ids.length, 'doubled')
    equal([...ids].sort(), made.filter(it => !it.photo).map(it => it.id).sort(), 'lost')
    const photos = made.filter(it => it.photo)
    holds(photos.every(it => court.uploads.get(it.id) && court.uploads.get(it.id).bytes.length === court.uploads.get(it.id).length), 'a photo is not whole')
    equal((await store.files.all()).length, 0)
  })
}
