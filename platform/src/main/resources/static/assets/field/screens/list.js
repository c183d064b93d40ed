// My tasks: one card for each debtor and village, what is watched, and what ended lately.
import { h } from '../dom.js'
import { has, t } from '../words.js'
import { chip, due, stateOf } from './parts.js'
import { watched } from './watched.js'
import { waits } from './asked.js'

export async function show(app) {
  const { store } = app
  const [open, drafts, facts, ended, cursor, questions] = await Promise.all([
    store.tasks.open(), store.drafts.all(), store.outbox.all(), store.tasks.lately(), store.tasks.cursor(),
    store.tasks.questions()])
  const drafted = new Set(drafts.map(it => it.id))
  const watches = open.filter(it => it.kind === 'WATCH')
  const visits = grouped(open.filter(it => it.kind !== 'WATCH'))
  return h('div', {},
    h('div', { class: 'page-head' }, h('h1', {}, t('field.list')),
      h('a', { class: 'button small', href: '/field/card', target: '_blank', rel: 'opener' }, t('field.card'))),
    await watched(app, watches, facts),
    open.length ? null : empty(cursor, app.sync.state),
    visits.map(it => visit(it, drafted, facts, questions)),
    ended.length ? h('section', { class: 'ended' }, h('h2', {}, t('field.ended')), h('ul', { class: 'errands' }, ended.map(over))) : null,
    h('p', { class: 'actions' }, h('a', { class: 'button', href: '#/leaflets', 'data-leaflets': true }, t('field.leaflets')),
      h('a', { class: 'button', href: '#/training', 'data-training': true }, t('field.training'))),
    h('p', { class: 'safety-line' }, h('a', { class: 'button danger', href: '#/safety' }, t('field.safety.button'))))
}

function empty(cursor, state) {
  const known = cursor ? 'field.empty' : state.doing || !state.network ? 'field.empty-unknown' : 'field.empty-asking'
  return h('div', { class: 'empty' }, h('p', {}, h('strong', {}, t(known))), cursor && h('p', {}, t('field.empty-why')))
}

export function grouped(tasks) {
  const visits = new Map()
  for (const it of tasks) visits.set(it.visit, [...visits.get(it.visit) || [], it])
  return [...visits.values()]
}

function visit(tasks, drafted, facts, questions) {
  const known = tasks.find(it => it.disclosure === 'VISIT') || tasks[0]
  return h('section', { class: 'card' },
    h('h2', {}, known.debtorName),
    h('p', {}, known.debtorAddress && [known.debtorAddress, h('br')], h('span', { class: 'quiet' }, known.village)),
    h('ul', { class: 'errands' }, tasks.map(it => h('li', {}, h('a', { class: 'errand', href: `#/tasks/${it.id}` },
      h('strong', {}, t(`task.kind.${it.kind}`)),
      h('span', {}, stateOf(it, facts), waits(it.id, questions, facts) && chip('warn', t('field.asked')), drafted.has(it.id) && chip('warn', t('field.draft'))),
      h('span', { class: 'quiet' }, it.courtName),
      due(it))))))
}

function over(it) {
  const kind = it.kind && has(`task.kind.${it.kind}`) ? t(`task.kind.${it.kind}`) : t('field.task')
  return h('li', {}, h('a', { class: 'errand', href: `#/tasks/${it.id}` },
    h('strong', {}, kind), h('span', {}, chip('', t(`task.state.${it.state}`)))))
}
