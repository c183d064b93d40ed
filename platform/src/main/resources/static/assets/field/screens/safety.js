// Threatened, and left: nothing else is needed. The township office is told at once.
import { button, h, toast } from '../dom.js'
import { back, go } from '../route.js'
import { clockOf } from '../clock.js'
import { t } from '../words.js'

export const form = true

export async function show(app, task) {
  const alarms = await app.store.records.get('meta', 'alarms') || []
  const send = button(t('field.safety.send'), async () => {
    send.disabled = true
    await app.send([{ kind: 'SAFETY', ...task ? { task } : {} }])
    const { network } = app.sync.state
    toast(t(network ? 'field.safety.done' : 'field.safety.offline'), network ? 'good' : 'bad')
    go('/')
  }, { class: 'button danger large', 'data-safety': true })
  return h('div', {}, back(task ? `/tasks/${task}` : '/', t('field.back')), h('h1', {}, t('field.safety.title')),
    h('p', { class: 'lead' }, t('field.safety.why')), h('div', { class: 'actions' }, send),
    h('p', { class: 'note' }, t('field.safety.call')),
    alarms.map(it => h('p', { class: it.acknowledgedAt ? 'note good' : 'note warn' }, it.acknowledgedAt
      ? t('field.safety.answered', clockOf(it.raisedAt), it.acknowledgedBy, clockOf(it.acknowledgedAt))
      : t('field.safety.waiting', clockOf(it.raisedAt)))))
}
