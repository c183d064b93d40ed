import { equal, fails, holds, test } from '/tests/harness.js'
import { LI, NONG, PIN, SECRET, phone } from '/tests/people.js'
import { read } from '/assets/field/store/database.js'
import { goneFile } from '/assets/field/store/files.js'
import { Overtaken, Records } from '/assets/field/store/records.js'
import { Store } from '/assets/field/store/store.js'
import { choosePin, create, unlock, vaultOf, wipe } from '/assets/field/store/vault.js'

const everything = async () => JSON.stringify(await read((_, records) => records.getAll()), (_, value) =>
  value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value)

test('what is kept cannot be read without the key', async () => {
  const store = await phone()
  await store.drafts.keep('t', { words: 'at home in the evening' })
  equal((await store.drafts.get('t')).words, 'at home in the evening')
  holds(!(await everything()).includes('evening'), 'plain text on the phone')
})

test('a record put in the place of another does not open', async () => {
  const store = await phone()
  await store.drafts.keep('one', { words: 'a' })
  const found = await read((_, records) => records.get([LI, 'draft', 'one']))
  await fails(() => store.records.opened({ ...found, id: 'two' }))
})

test('records keep the order in which they were appended, changed ones too', async () => {
  const store = await phone()
  await store.records.write(['b', 'a', 'c'].map(id => ({ kind: 'x', id, value: id })))
  await store.records.write([{ kind: 'x', id: 'b', value: 'B' }])
  equal(await store.records.all('x'), ['B', 'a', 'c'])
})

test('two appended at once both stay', async () => {
  const store = await phone()
  await Promise.all([1, 2, 3, 4].map(n => store.records.write([{ kind: 'x', id: `n${n}`, value: n }])))
  equal((await store.records.all('x')).sort(), [1, 2, 3, 4])
})

test('the right PIN opens what was kept', async () => {
  const store = await phone()
  await store.drafts.keep('t', { words: 'kept' })
  const { key } = await unlock(LI, PIN)
  equal((await new Records(LI, key).get('draft', 't')).words, 'kept')
})

test('a wrong PIN opens nothing, is counted, and after five the phone waits', async () => {
  await phone()
  const now = 1e12
  for (let n = 1; n <= 5; n++) equal(await unlock(LI, '111112', now), { wrong: 10 - n })
  equal(await unlock(LI, PIN, now), { wait: 30000 })
  holds((await unlock(LI, PIN, now + 30001)).key, 'opens after the wait')
  equal((await vaultOf(LI)).tries, 0)
})

test('after ten wrong PINs the PIN is worth nothing, and signing in again saves what was kept', async () => {
  const store = await phone()
  await store.drafts.keep('t', { words: 'unsent' })
  for (let n = 0; n < 10; n++) await unlock(LI, '111112', 1e12 + n * 1e9)
  equal(await unlock(LI, PIN, 2e12), { shut: true })
  await choosePin(LI, '918273', SECRET)
  const { key } = await unlock(LI, '918273')
  equal((await new Records(LI, key).get('draft', 't')).words, 'unsent')
  equal(Object.keys(await unlock(LI, PIN)), ['wrong'])
})

test('without the secret of the account nobody chooses another PIN', async () => {
  await phone()
  await fails(() => choosePin(LI, '918273', 'cd'.repeat(32)))
})

test('another account on the same phone sees nothing', async () => {
  const li = await phone()
  await li.drafts.keep('t', { words: 'of Li' })
  const nong = await phone(NONG)
  equal(await nong.drafts.all(), [])
  equal(await new Records(NONG, nong.key).get('draft', 't'), undefined)
  await fails(async () => new Records(LI, nong.key).get('draft', 't'))
})

test('the key cannot be read out', async () => {
  const store = await phone()
  await fails(() => crypto.subtle.exportKey('raw', store.key))
  await fails(async () => crypto.subtle.exportKey('raw', (await vaultOf(LI)).device))
})

test('leaving wipes this account and no other', async () => {
  const li = await phone()
  await li.drafts.keep('t', { words: 'of Li' })
  const nong = await phone(NONG)
  await nong.drafts.keep('t', { words: 'of Nong' })
  await wipe(LI)
  equal(await vaultOf(LI), undefined)
  equal((await read((_, records) => records.getAll())).filter(it => it.account === LI).length, 0)
  equal((await nong.drafts.get('t')).words, 'of Nong')
})

test('the last keystroke wins, however the writes overtake each other', async () => {
  const store = await phone()
  const writes = []
  for (let n = 0; n <= 50; n++) writes.push(store.drafts.keep('t', { words: 'x'.repeat(n) }))
  await Promise.all(writes)
  equal((await store.drafts.get('t')).words.length, 50)
})

test('a vault made twice for one account is another vault', async () => {
  await create(LI, '李', PIN, SECRET)
  const first = await vaultOf(LI)
  await create(LI, '李', PIN, SECRET)
  holds(JSON.stringify([...(await vaultOf(LI)).salt]) !== JSON.stringify([...first.salt]), 'same salt')
})

// Two tabs have the same records and know nothing of each other.
async function twoTabs() {
  const one = await phone()
  return [one, await Store.of(one.account, one.key)]
}

test('what another tab has written is joined, and whoever writes is told at once', async () => {
  const [one, two] = await twoTabs()
  const [mine, theirs] = [{ words: '' }, { words: '' }]
  Object.assign(mine, await one.drafts.get('t'))
  Object.assign(theirs, await two.drafts.get('t'))
  theirs.words = '傍晚在家'
  await two.drafts.keep('t', theirs)
  const told = []
  mine.words = '有一辆车'
  const first = one.drafts.keep('t', mine, [], it => told.push(it.words))
  await Promise.all([first, one.drafts.keep('t', mine)])
  equal(told, ['傍晚在家'])
  equal([mine.words, (await two.drafts.get('t')).words], ['傍晚在家\n有一辆车', '傍晚在家\n有一辆车'])
})

test('a draft that another tab has sent is not sent again', async () => {
  const [one, two] = await twoTabs()
  await one.drafts.get('t')
  await one.drafts.keep('t', { words: 'a' })
  await two.drafts.get('t')
  await one.outbox.add([{ kind: 'REPORT', task: 't' }], [one.drafts.gone('t')])
  await fails(() => two.outbox.add([{ kind: 'REPORT', task: 't' }], [two.drafts.gone('t')]), Overtaken)
  equal((await two.outbox.all()).length, 1)
  let sent = false
  await two.drafts.keep('t', { words: 'more' }, [], theirs => { sent = !theirs })
  equal([sent, (await two.drafts.get('t')).words], [true, 'more'])
})

test('a photo of either tab stays, one that was taken out does not come back', async () => {
  const [one, two] = await twoTabs()
  const photo = n => one.files.made('451400-t', 'PHOTO', 'image/jpeg', new Uint8Array([n]))
  const [a, b, c] = [await photo(1), await photo(2), await photo(3)]
  await one.drafts.keep('t', { words: '', files: [a.file, b.file] }, [...a.changes, ...b.changes])
  const [mine, theirs] = [await one.drafts.get('t'), await two.drafts.get('t')]
  theirs.files = [b.file]
  await two.drafts.keep('t', theirs, goneFile(a.file.id))
  mine.files = [...mine.files, c.file]
  await one.drafts.keep('t', mine, c.changes)
  equal((await two.drafts.get('t')).files.map(it => it.id), [b.file.id, c.file.id])
  equal((await two.files.all()).map(it => it.id), [b.file.id, c.file.id])
})

test('what another tab writes is taken over only where nothing is being written', async () => {
  const [one, two] = await twoTabs()
  await one.drafts.get('t')
  await two.drafts.get('t')
  await one.drafts.keep('t', { words: 'a' })
  equal(await two.drafts.told('t', () => false), null)
  equal((await two.drafts.told('t', () => true)).value.words, 'a')
  equal(await two.drafts.told('t', () => true), null)
})
