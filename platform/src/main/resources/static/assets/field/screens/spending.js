// What was seen of a debtor's spending: told as it was seen. Whether it broke an order is for the court to say
// (法释〔2015〕17号 10).
import { today } from '../clock.js'
import { button, h, toast } from '../dom.js'
import { newId } from '../id.js'
import { back, go } from '../route.js'
import { announced } from '../store/files.js'
import { t } from '../words.js'
import { attachments } from './attachments.js'
import { choice } from './parts.js'
import { wordsOf } from './sending.js'
import { writing } from './writing.js'

export const form = true
const KINDS = ['ENTERTAINMENT', 'TRAVEL', 'RAIL', 'TOURISM', 'VEHICLE', 'REAL_ESTATE', 'SCHOOL', 'OFFICE', 'INSURANCE']

export async function show(app, id) {
  const task = await app.store.tasks.get(id)
  if (!task || !task.debtorName) return null
  // The kind and the place stand where a draft keeps them of a clue, so that two tabs are joined alike.
  const entry = await writing(app, `spending-${id}`, { words: '', clueWords: '', day: today(), files: [] }, it => {
    const { draft, keep } = it
    const field = (name, key, make) => {
      const box = make(draft[key])
      box.name = name
      box.addEventListener('input', () => {
        draft[key] = box.value
        keep()
      })
      return h('label', {}, h('span', {}, t(`field.spending.${name}`)), box)
    }
    return [
      h('fieldset', {}, h('legend', {}, t('field.spending.kind')), choice(t('field.spending.kind'), KINDS.map(kind => [kind, t(`field.spending.${kind}`)]), draft.clueKind, chosen => {
        draft.clueKind = chosen
        keep()
      })),
      field('day', 'day', value => h('input', { type: 'date', max: today(), value })),
      field('where', 'clueWords', value => h('input', { type: 'text', maxlength: '200', autocomplete: 'off', value })),
      field('words', 'words', value => h('textarea', { maxlength: '2000', value })),
      attachments(app, { ...task, kind: 'SPENDING' }, it)]
  })
  const send = button(t('field.spending.send'), () => {
    const { clueKind, clueWords, day, files, position } = entry.draft
    const words = entry.draft.words.trim() || wordsOf(files)
    if (!clueKind) return entry.complain(t('field.spending.kind-missing'))
    if (!words) return entry.complain(t('field.spending.words-missing'))
    const fact = newId()
    const said = { kind: 'SPENDING', id: fact, task: id, consumption: clueKind, day, place: clueWords.trim(), words, position, files: files.length ? files.map(announced) : undefined }
    const kept = files.map(it => ({ kind: 'file', id: it.id, value: { ...it, report: fact } }))
    return entry.send(send, gone => app.send([said], [gone, ...kept]), () => {
      toast(t('field.kept'))
      go(`/tasks/${id}`)
    })
  }, { class: 'button primary large', 'data-send': true })
  return h('div', {}, back(`/tasks/${id}`, t('field.back-to-task')), h('h1', {}, `${t('field.spending')} · ${task.debtorName}`),
    h('p', { class: 'note' }, t('field.spending.why')),
    h('div', { class: 'form' }, entry.place),
    h('div', { class: 'thumb' }, send))
}
