import { equal, holds, test } from '/tests/harness.js'
import { phone } from '/tests/people.js'
import { load, until } from '/assets/field/ahead.js'
import { keepLeaflets, leaflets } from '/assets/field/screens/shelf.js'

const offline = is => Object.defineProperty(navigator, 'onLine', { value: !is, configurable: true })
const soon = () => new Promise(done => setTimeout(done, 20))

test('what does not come is asked for again, each time after a longer while, until it has come', async () => {
  const waits = []
  let tries = 0
  const { first, done } = until(async () => { if (++tries < 6) throw new Error('cut') }, async it => { waits.push(it / 1000) })
  equal(await first, false)
  await done
  equal([tries, waits], [6, [5, 20, 60, 300, 300]])
})

test('what comes at once is asked for once', async () => {
  let tries = 0
  const { first, done } = until(async () => { tries++ })
  equal(await first, true)
  await done
  equal(tries, 1)
})

test('when a network comes back it is asked for at once, and not before', async () => {
  offline(true)
  let tries = 0
  const { done } = until(async () => { if (++tries < 2) throw new Error('cut') })
  await soon()
  window.dispatchEvent(new Event('online'))
  await soon()
  equal(tries, 1, 'there is no network yet')
  offline(false)
  window.dispatchEvent(new Event('online'))
  await done
  equal(tries, 2)
})

test('no module is loaded before all files are here, so that none stays failed', async () => {
  const asked = []
  let down = true
  const files = ['/assets/field/frames/show.js', '/assets/field/frames/frames.js', '/words/zh']
  const { done } = until(() => load(files, async it => {
    asked.push(it)
    if (down && it.endsWith('frames.js')) throw new Error('cut')
  }), async () => { down = false })
  await done
  equal(asked.length, 6)
  holds(typeof (await import('/assets/field/frames/show.js')).shown === 'function', 'the module is there')
})

test('the leaflets are asked for once, and again when the program or a week has passed', async () => {
  const store = await phone()
  let asked = 0
  const court = { read: async () => [{ key: `k${++asked}`, title: 'a', kinds: ['SERVE'], paragraphs: [] }] }
  const now = 1e12
  for (const [version, at] of [['a', now], ['a', now + 1], ['b', now], ['b', now + 8 * 86400e3], ['b', now]]) await keepLeaflets(court, store, version, at)
  equal([asked, (await leaflets(store)).map(it => it.key)], [4, ['k4']])
})
