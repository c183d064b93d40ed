// A sheet to draw the way on with a finger, landmarks to put down, and words. Kept at each stroke and keystroke.
import { button, h, toast } from '../dom.js'
import { back, go } from '../route.js'
import { StorageFull } from '../store/database.js'
import { HEIGHT, isFull, simplified, WIDTH } from '../store/sketches.js'
import { drawing } from '../svg.js'
import { t } from '../words.js'
import { lines, MARKS, told } from './drawn.js'
import { choice } from './parts.js'

export const form = true
const MOST_MARKS = 20

export async function show(app, id) {
  const task = await app.store.tasks.get(id)
  if (!task || task.disclosure !== 'VISIT') return null
  const sketch = await app.store.sketches.get(task.visit)
  const alert = h('p', { class: 'note bad', role: 'alert', hidden: true })
  const status = h('p', { class: 'hint', role: 'status' }, t('field.saved'))
  const sheet = drawing(WIDTH, HEIGHT, told(sketch), 'sketch sheet')
  const past = []
  let tool = 'LINE'
  let last = 0

  const keep = async () => {
    const mine = ++last
    status.dataset.saved = 'no'
    try {
      await app.store.sketches.keep(task.visit, sketch, joined)
      if (mine === last) status.dataset.saved = 'yes'
    } catch (failure) {
      alert.textContent = t(failure instanceof StorageFull ? 'field.full' : 'field.unsaved')
      alert.hidden = false
    }
  }
  const joined = theirs => {
    if (!theirs) return
    past.length = 0
    words.value = sketch.words
    redraw()
    toast(t('field.joined'))
  }
  const redraw = () => {
    sheet.replaceChildren(...lines(sketch))
    sheet.setAttribute('aria-label', told(sketch))
    undo.disabled = !past.length
  }
  const change = work => {
    past.push(JSON.stringify([sketch.strokes, sketch.marks]))
    work()
    redraw()
    return keep()
  }
  const undo = button(t('field.map.undo'), () => {
    [sketch.strokes, sketch.marks] = JSON.parse(past.pop())
    redraw()
    keep()
  })
  drawOn(sheet, () => tool, {
    line: points => { if (!isFull(sketch)) change(() => sketch.strokes.push(simplified(points))) },
    mark: (what, x, y) => change(() => {
      const others = sketch.marks.filter(it => it.what !== 'HOUSE' || what !== 'HOUSE').slice(-MOST_MARKS + 1)
      sketch.marks = [...others, { what, x, y }]
    })
  })
  redraw()
  const words = h('textarea', { name: 'way', maxlength: '500', value: sketch.words, placeholder: t('field.map.words-hint'),
    oninput: () => { sketch.words = words.value; keep() } })
  return h('div', {}, back(`/tasks/${id}`, t('field.back-to-task')), h('h1', {}, t('field.map')),
    h('p', {}, t('field.map.why')),
    h('div', { class: 'form' },
      choice(t('field.map.tool'), [['LINE', t('field.map.line')], ...MARKS.map(it => [it, t(`field.mark.${it}`)])], tool,
        it => { tool = it }),
      sheet,
      h('div', { class: 'actions' }, undo, button(t('field.map.clear'), () => change(() => {
        sketch.strokes = []
        sketch.marks = []
      }))),
      h('label', {}, h('span', {}, t('field.map.words')), words), alert, status),
    h('div', { class: 'thumb' }, button(t('field.map.done'), () => go(`/tasks/${id}`), { class: 'button primary large', 'data-done': true })))
}

function drawOn(sheet, tool, done) {
  let points = null
  const at = event => {
    const box = sheet.getBoundingClientRect()
    const inside = (value, most) => Math.max(0, Math.min(most, Math.round(value)))
    return [inside((event.clientX - box.left) * WIDTH / box.width, WIDTH), inside((event.clientY - box.top) * HEIGHT / box.height, HEIGHT)]
  }
  sheet.addEventListener('pointerdown', event => {
    const [x, y] = at(event)
    if (tool() !== 'LINE') return done.mark(tool(), x, y)
    sheet.setPointerCapture(event.pointerId)
    points = [x, y]
  })
  sheet.addEventListener('pointermove', event => { if (points) points.push(...at(event)) })
  const end = () => {
    if (points && points.length > 2) done.line(points)
    points = null
  }
  sheet.addEventListener('pointerup', end)
  sheet.addEventListener('pointercancel', end)
}
