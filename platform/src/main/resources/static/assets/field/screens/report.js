// The form for one outcome. What is entered is on the phone at each keystroke; sending writes the fact and takes the draft
// away in one step.
import { button, h, toast } from '../dom.js'
import { back, go } from '../route.js'
import { has, list, t } from '../words.js'
import { choice, wordChips } from './parts.js'
import { attachments } from './attachments.js'
import { law } from './script.js'
import { fault, send } from './sending.js'
import { writing } from './writing.js'

export const form = true
const CLUES = ['HOUSE', 'VEHICLE', 'LAND', 'CROPS', 'BUSINESS', 'INCOME', 'CLAIM', 'OTHER']
const AROUND = ['FIND_PROPERTY', 'INVESTIGATE', 'RECHECK']

export async function show(app, id, outcome) {
  const task = await app.store.tasks.get(id) || (await app.store.tasks.lately()).find(it => it.id === id)
  if (!task || !task.kind) return null
  const companions = await app.store.tasks.companions(task)
  const entry = await writing(app, id, { words: '', clueWords: '', files: [], unseen: [], also: companions.map(it => it.id) }, it => [
    outcome === 'PROPERTY_FOUND' && clue(it),
    AROUND.includes(task.kind) && unseen(it),
    wordsOf(task, outcome, it),
    attachments(app, task, it),
    also(companions, it)])
  const { draft } = entry
  draft.outcome = outcome
  const press = button(t('field.send'), () => {
    const wrong = fault(task, draft)
    if (wrong) return entry.complain(t(wrong))
    return entry.send(press, gone => send(app, task, draft, gone), () => {
      toast(t('field.kept'))
      go(outcome === 'SERVED' ? `/tasks/${id}` : '/')
    })
  }, { class: 'button primary large', 'data-send': true })
  const name = task.debtorName ? ` · ${task.debtorName}` : ''
  return h('div', {}, back(`/tasks/${id}`, t('field.back-to-task')),
    h('h1', {}, t(`task.outcome.${outcome}`) + name),
    law(task.kind, outcome),
    h('div', { class: 'form' }, entry.place),
    h('div', { class: 'thumb' }, press))
}

function wordsOf(task, outcome, { draft, keep }) {
  const area = h('textarea', { name: 'words', maxlength: '2000', value: draft.words, placeholder: t(`task.field.words-hint.${task.kind}`) })
  const changed = () => {
    draft.words = area.value
    keep()
  }
  area.addEventListener('input', changed)
  const special = `field.chip.${outcome}.${task.kind}`
  const chips = list(has(`${special}.1`) ? special : `field.chip.${outcome}`)
  return [wordChips(chips, area, changed), h('label', {}, h('span', {}, t('field.report.words')), area)]
}

function clue({ draft, keep }) {
  const area = h('textarea', { name: 'clueWords', maxlength: '2000', value: draft.clueWords })
  const changed = () => {
    draft.clueWords = area.value
    keep()
  }
  area.addEventListener('input', changed)
  return h('fieldset', {}, h('legend', {}, t('field.clue.kind')),
    choice(t('field.clue.kind'), CLUES.map(it => [it, t(`task.clue.${it}`)]), draft.clueKind, it => {
      draft.clueKind = it
      keep()
    }),
    wordChips(list('field.clue.place'), area, changed), h('label', {}, h('span', {}, t('field.clue.words')), area))
}

// Looked for and not there: an answer the court needs as much as a find.
function unseen({ draft, keep }) {
  return h('fieldset', { 'data-unseen': true }, h('legend', {}, t('field.unseen')), h('p', { class: 'hint' }, t('field.unseen-why')),
    CLUES.filter(it => it !== 'OTHER').map(it => h('label', { class: 'check' },
      h('input', { type: 'checkbox', value: it, checked: draft.unseen.includes(it), onchange: event => {
        draft.unseen = event.target.checked ? [...draft.unseen, it] : draft.unseen.filter(kind => kind !== it)
        keep()
      } }), h('span', {}, t(`task.clue.${it}`)))))
}

function also(companions, { draft, keep }) {
  return companions.length > 0 && h('fieldset', {}, h('legend', {}, t('field.also')), companions.map(it => h('label', { class: 'check' },
    h('input', { type: 'checkbox', checked: draft.also.includes(it.id), onchange: event => {
      draft.also = event.target.checked ? [...draft.also, it.id] : draft.also.filter(id => id !== it.id)
      keep()
    } }), h('span', {}, it.courtName))))
}
