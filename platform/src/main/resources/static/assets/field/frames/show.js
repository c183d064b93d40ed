// Frames one after the other, by themselves or one at a time.
import { button, h } from '../dom.js'
import { cut, rounds } from './frames.js'

const EACH = 250
const QUIET = 4

export async function picture(canvas, text) {
  const { encodeQR } = await import('../../qr/index.js')
  const bits = encodeQR(text, 'raw', { ecc: 'medium', encoding: 'byte', border: QUIET })
  canvas.width = canvas.height = bits.length
  const ink = canvas.getContext('2d')
  ink.fillStyle = '#fff'
  ink.fillRect(0, 0, bits.length, bits.length)
  ink.fillStyle = '#000'
  bits.forEach((row, y) => row.forEach((dark, x) => { if (dark) ink.fillRect(x, y, 1, 1) }))
}

// @param say text of a key, with values
export async function shown(text, say) {
  const frames = await cut(text)
  const canvas = h('canvas', { class: 'frame', role: 'img' })
  const place = h('p', { class: 'frame-place' })
  let at = 0
  let turning = null
  const turn = async to => {
    at = (to + frames.length) % frames.length
    await picture(canvas, frames[at])
    place.textContent = say('field.frames.place', at + 1, frames.length)
    canvas.setAttribute('aria-label', place.textContent)
    canvas.dataset.frame = at + 1
  }
  const stop = () => {
    clearInterval(turning)
    turning = null
    pause.textContent = say('field.frames.play')
  }
  const play = () => {
    const next = rounds(frames.length, at)
    turning = setInterval(() => canvas.isConnected ? turn(next.next().value) : stop(), EACH)
    pause.textContent = say('field.frames.pause')
  }
  const step = by => {
    stop()
    turn(at + by)
  }
  const pause = button('', () => turning ? stop() : play(), { 'data-pause': true })
  const which = h('input', { type: 'number', inputmode: 'numeric', min: '1', max: String(frames.length), 'aria-label': say('field.frames.which'),
    placeholder: say('field.frames.which'),
    onchange: () => {
      const n = Number(which.value)
      if (n >= 1 && n <= frames.length) step(n - 1 - at)
    } })
  await turn(0)
  // Whoever wants nothing to move turns the frames by hand.
  if (frames.length > 1 && !matchMedia('(prefers-reduced-motion: reduce)').matches) play()
  else stop()
  return h('div', { class: 'frames', 'data-frames': frames.length }, h('p', { class: 'hint' }, say('field.frames.show-why')), canvas, place,
    frames.length > 1 && h('div', { class: 'actions' }, button(say('field.frames.before'), () => step(-1), { 'data-before': true }),
      button(say('field.frames.after'), () => step(1), { 'data-after': true }), pause, which))
}
