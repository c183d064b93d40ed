// One task: what may be known of it now, what may and may not be done, and what can be reported.
import { h, toast } from '../dom.js'
import { embedded } from '../embedded.js'
import { back } from '../route.js'
import { list, t } from '../words.js'
import { fitting } from './leaflets.js'
import { script } from './script.js'
import { due, stateOf } from './parts.js'
import { saw } from './watched.js'
import { way } from './way.js'
import { asked } from './asked.js'
import { OPEN } from '../store/states.js'

const AROUND = ['FIND_PROPERTY', 'INVESTIGATE', 'RECHECK']

export async function show(app, id) {
  const { store } = app
  const ended = (await store.tasks.lately()).find(it => it.id === id)
  const task = await store.tasks.get(id) || ended
  if (!task) return gone()
  const facts = await store.outbox.all()
  const mine = facts.filter(it => it.fact.task === id)
  const others = task.visit ? await store.tasks.companions(task) : []
  const watch = await store.tasks.watch(id)
  const questions = await store.tasks.questions()
  const open = OPEN.includes(task.state)
  const accepting = mine.some(it => it.state === 'WAITING' && it.fact.kind === 'ACCEPT')
  const kind = task.kind ? t(`task.kind.${task.kind}`) : t('field.task')
  return h('div', {},
    back('/', t('field.back')),
    h('div', { class: 'page-head' }, h('h1', {}, task.debtorName ? `${kind} · ${task.debtorName}` : kind),
      h('p', {}, stateOf(task, facts))),
    mine.filter(it => it.code === 'fact.task-ended').map(it => h('p', { class: 'note warn' }, it.message)),
    task.state === 'DISPATCHED' && mine.filter(it => it.code === 'task.certificate-missing').slice(-1).map(it => h('p', { class: 'note warn' }, it.message, ' ', h('a', { href: '#/training' }, t('field.training')))),
    task.reason && h('p', { class: 'note warn' }, h('strong', {}, t('field.returned')), ' ', task.reason),
    asked(id, questions, facts),
    open && receipt(app, task, mine),
    open ? [known(task, watch), task.disclosure === 'VISIT' && await way(app, task)] : h('p', { class: 'note' }, t(`task.field.over.${task.state}`)),
    open && task.state === 'DISPATCHED' && acceptance(app, task, accepting),
    open && task.state === 'REPORTED' && task.kind !== 'WATCH' && h('p', { class: 'note' }, t('field.reported')),
    task.kind === 'WATCH' && task.disclosure === 'VISIT' && h('div', { class: 'actions' },
      h('button', { type: 'button', class: 'button primary large', onclick: () => saw(app, task) }, t('field.seen.now'))),
    task.kind && script(task.kind),
    open && [call(task, await store.tasks.contacts(task)), task.kind && await fitting(app, task)],
    task.kind && reporting(app, task, others, accepting || open && task.state !== 'DISPATCHED' || !open),
    open && task.state !== 'REPORTED' && h('p', { class: 'actions' },
      h('a', { class: 'button', href: `#/tasks/${id}/recuse` }, t('field.recuse')),
      h('a', { class: 'button danger', href: `#/safety/${id}` }, t('field.safety.button'))))
}

function gone() {
  return h('div', {}, back('/', t('field.back')), h('h1', {}, t('field.task')), h('p', { class: 'note' }, t('field.gone')))
}

function known(task, watch) {
  const rows = [
    task.debtorAddress && ['field.address', task.debtorAddress],
    ['field.place', task.village],
    ['field.court', task.courtName],
    watch && ['field.watch', t('field.watch-by', watch.approvedBy, watch.until)],
    task.words && ['field.words', task.words]
  ].filter(Boolean)
  return h('section', { class: 'card' }, h('dl', { class: 'facts' },
    rows.map(([name, value]) => [h('dt', {}, t(name)), h('dd', {}, value)])),
  h('p', {}, due(task)),
  task.disclosure === 'VISIT' && task.kind !== 'WATCH' && h('p', {},
    h('a', { class: 'button', href: `/field/tasks/${task.id}/card`, target: '_blank', rel: 'opener' }, t('field.task-card'))))
}

// Who can be asked, by the telephone of their office.
function call(task, contacts) {
  return contacts.length ? h('section', { class: 'card', 'data-contacts': true }, h('h2', {}, t('field.contacts')),
    h('ul', { class: 'contacts' }, contacts.map(it => h('li', {},
      h('span', {}, h('strong', {}, it.name), ' ', h('span', { class: 'quiet' }, it.ofCourt ? task.courtName : t('field.contacts.township'))),
      h('a', { class: 'button', href: `tel:${it.phone}`, 'aria-label': t('field.contacts.call', it.name) }, it.phone))))) : null
}

function acceptance(app, task, accepting) {
  return h('section', { class: 'card' },
    h('p', {}, t(accepting ? 'field.accepting' : 'field.before', task.debtorName)),
    accepting || h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button primary large', 'data-accept': true,
      onclick: async event => {
        event.currentTarget.disabled = true
        await app.send([{ kind: 'ACCEPT', task: task.id }])
        toast(t('field.kept'))
      } }, t('field.accept'))))
}

// The court prints it of the report it has; in a platform's frame the bearer has to go with the question.
function receipt(app, task, mine) {
  if (mine.some(it => it.state === 'WAITING' && it.fact.outcome === 'SERVED')) return h('p', { class: 'note', 'data-receipt': 'waiting' }, t('field.receipt.waiting'))
  if (task.state !== 'REPORTED' || task.outcome !== 'SERVED') return null
  return h('section', { class: 'card', 'data-receipt': 'ready' }, h('p', {}, t('field.receipt.why')), h('div', { class: 'actions' },
    h('a', { class: 'button primary large', href: `/field/tasks/${task.id}/receipt`, target: '_blank', rel: 'opener',
      onclick: event => {
        if (!embedded) return
        event.preventDefault()
        import('./receipt.js').then(it => it.fetched(app, task))
      } }, t('field.receipt'))))
}

// Before it is accepted nothing is reported; once the phone has said so, the visit need not wait for the network.
function reporting(app, task, others, may) {
  if (!may) return null
  const outcomes = (task.outcomes || []).filter(it => it !== 'NOT_FOUND')
  return h('section', { class: 'card report', 'data-report': true },
    h('h2', {}, t(OPEN.includes(task.state) ? 'field.report' : 'field.report-late')),
    h('div', { class: 'outcomes' }, outcomes.map(it => h('a', { class: 'button large primary', 'data-outcome': it,
      href: `#/tasks/${task.id}/report/${it}` }, t(`task.outcome.${it}`)))),
    AROUND.includes(task.kind) && h('p', {}, h('a', { class: 'button large', 'data-outcome': 'NOT_FOUND', href: `#/tasks/${task.id}/report/NOT_FOUND` }, t('field.unseen-each'))),
    h('h3', {}, t('field.nothing')), h('p', { class: 'hint' }, others.length
      ? t('field.nothing-also', others.map(it => it.courtName).join('、')) : t('field.nothing-why')),
    h('div', { class: 'picks' }, list('field.nothing').map((it, n) => h('button', { type: 'button', class: 'pick large',
      'data-nothing': n + 1, onclick: event => nothing(app, [task, ...others], it, event.currentTarget) }, it))),
    OPEN.includes(task.state) && task.debtorName && h('p', {}, h('a', { class: 'button', href: `#/tasks/${task.id}/spending` }, t('field.spending'))))
}

async function nothing(app, tasks, words, pressed) {
  pressed.closest('.picks').querySelectorAll('button').forEach(it => { it.disabled = true })
  await app.send(tasks.map(it => ({ kind: 'REPORT', task: it.id, outcome: 'NOT_FOUND', words })))
  toast(t('field.kept'))
  location.hash = '#/'
}
