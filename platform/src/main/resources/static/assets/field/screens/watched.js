// The people the court may watch for in my grid, each until a day; "seen just now" in two taps, and nothing about where the
// worker is.
import { ask, h, toast } from '../dom.js'
import { clockOf } from '../clock.js'
import { t } from '../words.js'
import { chip } from './parts.js'

export async function watched(app, tasks, facts) {
  if (!tasks.length) return null
  return h('section', { class: 'card watched' }, h('h2', {}, t('field.watched')), h('p', { class: 'hint' }, t('task.guide.WATCH')),
    h('ul', { class: 'errands' }, await Promise.all(tasks.map(it => person(app, it, facts)))))
}

async function person(app, task, facts) {
  const watch = await app.store.tasks.watch(task.id)
  const until = watch ? watch.until : task.dueOn
  const seen = facts.filter(it => it.fact.task === task.id && it.fact.kind === 'SEEN').pop()
  return h('li', { class: 'person' },
    h('a', { class: 'errand', href: `#/tasks/${task.id}` },
      h('strong', {}, task.debtorName), h('span', {}, chip('accent', t('field.until', until))),
      h('span', { class: 'quiet' }, watch ? t('field.approved-by', watch.approvedBy) : task.village),
      seen && h('span', { class: 'quiet' }, t(seen.state === 'ARRIVED' ? 'field.seen.arrived' : 'field.seen.kept', clockOf(seen.fact.at)))),
    task.disclosure === 'VISIT'
      ? h('button', { type: 'button', class: 'button primary large', onclick: () => saw(app, task) }, t('field.seen.now'))
      : h('a', { class: 'button large', href: `#/tasks/${task.id}` }, t('field.accept')))
}

export async function saw(app, task) {
  if (await ask(t('field.seen.sure', task.debtorName), t('field.seen.why'),
    [['no', t('field.cancel')], ['yes', t('field.seen.yes'), 'primary']]) !== 'yes') return
  await app.send([{ kind: 'SEEN', task: task.id }])
  toast(t('field.seen.done'))
}
