import { dice, equal, holds, test } from '/tests/harness.js'
import { Collected, cut, rounds } from '/assets/field/frames/frames.js'
import { read } from '/assets/field/frames/scan.js'
import { picture } from '/assets/field/frames/show.js'

const roll = dice(7)
const long = letters => Array.from({ length: letters }, () => String.fromCharCode(33 + Math.floor(roll() * 94))).join('')
const mixed = list => list.map(it => [roll(), it]).sort((a, b) => a[0] - b[0]).map(it => it[1])

test('frames make their text in any order, and each as often as it comes', async () => {
  const text = long(5000)
  const frames = await cut(text)
  const collected = new Collected()
  for (const it of mixed([...frames, ...frames])) collected.take(it)
  equal(collected.missing(), [])
  equal(await collected.whole(), text)
})

test('what is missing is said by number, and nothing is whole before', async () => {
  const frames = await cut(long(1500))
  const collected = new Collected()
  frames.forEach((it, n) => { if (n !== 1 && n !== 3) collected.take(it) })
  equal(collected.missing(), [2, 4])
  equal(await collected.whole(), null)
})

test('frames of two texts are never put together', async () => {
  const [one, other] = [await cut(long(900)), await cut(long(900))]
  const collected = new Collected()
  collected.take(one[0])
  collected.take(one[1])
  collected.take(other[2])
  equal(collected.missing(), [1, 2])
  const forged = new Collected()
  one.forEach((it, n) => forged.take(n === 1 ? `${it.slice(0, -1)}${it.endsWith('x') ? 'y' : 'x'}` : it))
  equal(await forged.whole(), null)
  equal(forged.total, 0)
})

test('other codes are no frames', () => {
  const collected = new Collected()
  for (const it of ['', 'https://example.com', 'GW1/zz/1/2/a', 'GW1/01234567/3/2/a', 'GW1/01234567/0/2/a', 'GW1/01234567/1/1/']) {
    holds(!collected.take(it), it)
  }
})

// As a camera sees it: turned, small, uneven light, a little blurred.
function photographed(canvas, turn, side, dark) {
  const seen = document.createElement('canvas')
  seen.width = 960
  seen.height = 720
  const ink = seen.getContext('2d')
  ink.fillStyle = '#8a8f92'
  ink.fillRect(0, 0, 960, 720)
  ink.translate(480, 360)
  ink.rotate(turn)
  ink.filter = 'blur(0.7px)'
  ink.drawImage(canvas, -side / 2, -side / 2, side, side)
  ink.filter = 'none'
  ink.fillStyle = `rgba(0,0,0,${dark})`
  ink.fillRect(-side / 2, -side / 2, side / 2, side)
  return seen
}

test('the camera reads what the screen shows: turned, small, half in the shade', async () => {
  const text = long(1600)
  const canvas = document.createElement('canvas')
  const collected = new Collected()
  const ways = [[0, 620, 0], [0.2, 480, 0.2], [-0.35, 420, 0.3], [1.6, 540, 0.1], [3.1, 460, 0.25], [0.05, 400, 0]]
  for (const [n, frame] of mixed((await cut(text)).map((it, n) => [n, it]))) {
    await picture(canvas, frame)
    const [turn, side, dark] = ways[n % ways.length]
    const seen = photographed(canvas, turn, side, dark)
    const said = await read(seen, seen.width, seen.height)
    equal(said, frame, `frame ${n + 1}`)
    collected.take(said)
  }
  equal(await collected.whole(), text)
})

test('a picture without a code says nothing', async () => {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 300
  equal(await read(canvas, 300, 300), null)
})

test('a slow camera sees all of them within a few rounds', () => {
  for (let total = 2; total <= 60; total++) {
    for (const each of [2, 3, 4, 5, 6]) {
      const turns = rounds(total, total - 1)
      const seen = new Set()
      for (let n = 0; n < (total + 4) * each; n++) {
        const { value } = turns.next()
        if (n % each === 0) seen.add(value)
      }
      equal(seen.size, total, `${total} frames, every ${each}th`)
    }
  }
})
