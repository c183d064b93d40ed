// What is only on this phone, what the court has, and what was refused with the way out of it.
import { ask, button, h, toast } from '../dom.js'
import { clockOf, isWrong } from '../clock.js'
import { embedded } from '../embedded.js'
import { newId } from '../id.js'
import { back, go } from '../route.js'
import { has, t } from '../words.js'
import { chip } from './parts.js'

const TAKEN = ['report.id-taken', 'command.id-taken', 'request.unstorable']

export async function show(app) {
  const [lines, files, tasks] = await Promise.all([app.store.outbox.all(), app.store.files.all(), app.store.tasks.open()])
  const named = new Map(tasks.map(it => [it.id, it]))
  const of = state => lines.filter(it => it.state === state)
  const late = lines.filter(it => it.state === 'ARRIVED' && it.code === 'fact.task-ended')
  const sent = lines.filter(it => it.state === 'ARRIVED' && it.code !== 'fact.task-ended')
  const state = app.sync.state
  return h('div', {}, back('/', t('field.back')), h('h1', {}, t('field.outbox')),
    !state.signedIn && h('div', { class: 'note warn' }, h('p', {}, t('field.outbox.signed-out')),
      embedded ? h('p', {}, t('field.first.platform')) : h('a', { class: 'button primary', href: '/sign-in' }, t('field.outbox.sign-in'))),
    !state.network && h('p', { class: 'note' }, t('field.outbox.offline')),
    state.problem && h('p', { class: 'note bad' }, state.problem),
    isWrong() && h('p', { class: 'note warn' }, t('field.outbox.clock')),
    section('field.outbox.refused', of('REFUSED').map(it => refused(app, it, named))),
    section('field.outbox.waiting', of('WAITING').map(it => line(it, named, files, chip('warn', t('field.outbox.here'))))),
    h('div', { class: 'actions' }, button(t(state.doing ? 'field.outbox.sending' : 'field.outbox.send'), () => app.sync.run(),
      { class: 'button primary large', disabled: state.doing, 'data-sync': true })),
    h('p', {}, h('a', { class: 'button', href: '#/parcel' }, t('field.parcel.go'))),
    late.length > 0 && section('field.outbox.late', late.map(it => tooLate(app, it, named, files)), t('field.outbox.late-why')),
    section('field.outbox.arrived', sent.reverse().map(it => line(it, named, files, chip('good', t('field.outbox.there'))))),
    lines.length ? null : h('div', { class: 'empty' }, h('p', {}, t('field.outbox.empty'))))
}

const section = (title, lines, why) => lines.length
  ? h('section', { class: 'card' }, h('h2', {}, t(title)), why && h('p', { class: 'hint' }, why), h('ul', { class: 'errands' }, lines)) : null

function line(it, named, files, badge) {
  const open = files.filter(file => file.report === it.fact.id).length
  return h('li', { class: 'line', 'data-fact': it.fact.id, 'data-state': it.state },
    h('strong', {}, about(it.fact, named)), badge,
    h('span', { class: 'quiet' }, clockOf(it.fact.at)),
    open > 0 && h('span', { class: 'quiet' }, t('field.outbox.files', open)),
    it.message && h('p', { class: 'note warn' }, it.message))
}

function about(fact, named) {
  const task = named.get(fact.task)
  const what = fact.outcome ? t(`task.outcome.${fact.outcome}`) : t(`field.fact.${fact.kind}`)
  return task ? `${what} · ${t(`task.kind.${task.kind}`)} · ${task.debtorName}` : what
}

function refused(app, it, named) {
  const remedy = `field.remedy.${it.code}`
  return h('li', { class: 'line', 'data-fact': it.fact.id, 'data-state': 'REFUSED' },
    h('strong', {}, about(it.fact, named)), h('p', { class: 'note bad' }, it.message || it.code),
    h('p', { class: 'hint' }, t(has(remedy) ? remedy : 'field.remedy')),
    h('div', { class: 'actions' },
      remedies(app, it, named)))
}

// The court has it and it is no longer about an open task: one tap, and the line is gone.
function tooLate(app, it, named, files) {
  const open = files.some(file => file.report === it.fact.id)
  const shown = line(it, named, files, chip('good', t('field.outbox.there')))
  if (!open) shown.append(h('div', { class: 'actions' }, button(t('field.outbox.seen'), () => seen(app, it), { 'data-seen': true })))
  return shown
}

// What helps stands first, and takes one tap. Nothing but a report has words that could be lost.
function remedies(app, it, named) {
  if (it.fact.kind !== 'REPORT') return button(t('field.outbox.seen'), () => seen(app, it), { class: 'button primary', 'data-seen': true })
  return [
    TAKEN.includes(it.code) && button(t('field.outbox.again'), () => again(app, it), { class: 'button primary', 'data-again': true }),
    named.has(it.fact.task) && button(t('field.outbox.correct'), () => correct(app, it), { class: TAKEN.includes(it.code) ? 'button' : 'button primary' }),
    button(t('field.outbox.discard'), () => discard(app, it))]
}

async function seen(app, it) {
  await app.store.outbox.discard(it)
  app.sync.run()
}

// The same under another id.
async function again(app, { fact }) {
  const id = newId()
  const files = (await app.store.files.all()).filter(it => it.report === fact.id)
  await app.send([{ ...fact, id }], [
    ...files.map(it => ({ kind: 'file', id: it.id, value: { ...it, report: id } })),
    { kind: 'fact', id: fact.id, gone: true }])
}

// The same words again in the form, under a new id when it is sent.
async function correct(app, { fact }) {
  const kept = new Map((await app.store.files.all()).map(it => [it.id, it]))
  const files = (fact.files || []).map(it => kept.get(it.id)).filter(Boolean).map(({ report, ...it }) => it)
  const draft = { id: fact.task, outcome: fact.outcome, words: fact.words || '', clueKind: (fact.clue || {}).kind,
    clueWords: (fact.clue || {}).words || '', position: fact.position, unseen: fact.unseen || [], files, also: [], at: Date.now() }
  await app.store.drafts.add(fact.task, draft, [
    ...files.map(it => ({ kind: 'file', id: it.id, value: it })),
    { kind: 'fact', id: fact.id, gone: true }
  ])
  go(`/tasks/${fact.task}/report/${fact.outcome}`)
}

async function discard(app, it) {
  if (await ask(t('field.outbox.discard'), t('field.outbox.discard-sure'),
    [['no', t('field.cancel')], ['yes', t('field.outbox.discard'), 'danger']]) !== 'yes') return
  await app.store.outbox.discard(it)
  toast(t('field.outbox.discarded'))
  app.sync.run()
}
