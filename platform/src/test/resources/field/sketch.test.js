import { equal, holds, test } from '/tests/harness.js'
import { phone } from '/tests/people.js'
import { isEmpty, isFull, simplified } from '/assets/field/store/sketches.js'
import { Store } from '/assets/field/store/store.js'

const errand = { id: 't1', visit: 'v1', dueOn: '2999-01-01', state: 'ACCEPTED', kind: 'SERVE' }

test('a sketch is kept as it was drawn and goes with the last open task about it', async () => {
  const store = await phone()
  await store.records.write([{ kind: 'task', id: 't1', value: errand }])
  await store.sketches.keep('v1', { words: 'over the bridge', strokes: [[1, 2, 3, 4]], marks: [{ what: 'TREE', x: 5, y: 6 }] })
  await store.purge()
  const found = await store.sketches.get('v1')
  equal([found.words, found.strokes, found.marks], ['over the bridge', [[1, 2, 3, 4]], [{ what: 'TREE', x: 5, y: 6 }]])
  await store.records.write([{ kind: 'task', id: 't1', gone: true }])
  await store.purge()
  holds(isEmpty(await store.sketches.get('v1')), 'a sketch without a task')
})

test('a line keeps its ends and its course, and few of its points', () => {
  const straight = Array.from({ length: 400 }, (_, n) => [Math.floor(n / 2), 50]).flat()
  const light = simplified(straight)
  equal(light.slice(0, 2), [0, 50])
  equal(light.slice(-2), [199, 50])
  holds(light.length < straight.length / 6, `${light.length} numbers`)
})

test('the fullest sketch there can be is ten kilobytes at most', async () => {
  const sketch = { words: '\u6865'.repeat(500), strokes: [], marks: Array(20).fill({ what: 'COMMITTEE', x: 320, y: 240 }) }
  const longest = simplified(Array.from({ length: 400 }, (_, n) => [n % 2 ? 320 : 100, n % 2 ? 240 : 100]).flat())
  while (!isFull(sketch)) sketch.strokes.push(longest.slice(0, 200))
  const bytes = new TextEncoder().encode(JSON.stringify(sketch)).length
  holds(bytes <= 10240, `${bytes} bytes`)
})

test('what two tabs draw on the same sheet is all kept, with one house', async () => {
  const one = await phone()
  const two = await Store.of(one.account, one.key)
  const [mine, theirs] = [await one.sketches.get('v1'), await two.sketches.get('v1')]
  Object.assign(theirs, { words: 'over the bridge', strokes: [[1, 1, 2, 2]], marks: [{ what: 'HOUSE', x: 1, y: 1 }, { what: 'TREE', x: 9, y: 9 }] })
  await two.sketches.keep('v1', theirs)
  let told = 0
  Object.assign(mine, { strokes: [[3, 3, 4, 4]], marks: [{ what: 'HOUSE', x: 5, y: 5 }] })
  await one.sketches.keep('v1', mine, () => { told++ })
  const found = await two.sketches.get('v1')
  equal([told, found.words, found.strokes], [1, 'over the bridge', [[1, 1, 2, 2], [3, 3, 4, 4]]])
  equal(found.marks, [{ what: 'TREE', x: 9, y: 9 }, { what: 'HOUSE', x: 5, y: 5 }])
})
