// What several screens show of a task.
import { h } from '../dom.js'
import { t } from '../words.js'

const LOOK = { DISPATCHED: 'accent', ACCEPTED: 'accent', REPORTED: 'accent', RETURNED: 'warn', CONFIRMED: 'good', EXPIRED: 'bad' }

export const chip = (kind, words) => h('span', { class: `chip ${kind}` }, words)

// The state the court knows, and what is on its way there.
export function stateOf(task, facts) {
  const waiting = facts.filter(it => it.fact.task === task.id && it.state === 'WAITING').pop()
  const refused = facts.find(it => it.fact.task === task.id && it.state === 'REFUSED')
  return [
    chip(LOOK[task.state] || '', t(`task.state.${task.state}`)),
    waiting && chip('warn', t(`field.waiting.${waiting.fact.kind}`)),
    refused && chip('bad', t('field.refused'))
  ]
}

export function due(task) {
  return h('span', {}, t('field.due', task.dueOn), task.priority === 'URGENT' && chip('warn', t('field.urgent')))
}

// Between phrases; none of them contains it.
const SEPARATOR = '；'

// Chips that put words into a text; pressed again they take them out.
export function wordChips(words, area, changed) {
  const has = it => area.value.split(SEPARATOR).includes(it)
  const chips = words.map(it => h('button', { type: 'button', class: 'pick', 'aria-pressed': String(has(it)), onclick: event => {
    const parts = area.value.split(SEPARATOR).filter(Boolean)
    area.value = (has(it) ? parts.filter(part => part !== it) : [...parts, it]).join(SEPARATOR)
    event.currentTarget.setAttribute('aria-pressed', String(has(it)))
    changed()
  } }, it))
  area.addEventListener('input', () => chips.forEach((chip, n) => chip.setAttribute('aria-pressed', String(has(words[n])))))
  return h('div', { class: 'picks' }, chips)
}

// One of several.
export function choice(label, options, chosen, changed) {
  const buttons = options.map(([value, words]) => h('button', {
    type: 'button', class: 'pick', role: 'radio', 'aria-checked': String(value === chosen), 'data-value': value, onclick: event => {
      buttons.forEach(it => it.setAttribute('aria-checked', String(it === event.currentTarget)))
      changed(value)
    }
  }, words))
  return h('div', { class: 'picks', role: 'radiogroup', 'aria-label': label }, buttons)
}
