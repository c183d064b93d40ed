// Answering what the court asks about a report. It goes into the outbox like everything else.
import { button, h, toast } from '../dom.js'
import { back, go } from '../route.js'
import { t } from '../words.js'
import { goneDraft } from '../store/drafts.js'
import { isAnswered } from './asked.js'

export const form = true

export async function show(app, task, id) {
  const question = (await app.store.tasks.questions()).find(it => it.id === id)
  if (!question || isAnswered(question, await app.store.outbox.all())) return null
  const key = `answer-${id}`
  const kept = await app.store.drafts.get(key) || {}
  const fault = h('p', { class: 'note bad', role: 'alert', hidden: true }, t('field.answer.missing'))
  const area = h('textarea', { maxlength: '2000', value: kept.words || '' })
  area.addEventListener('input', () => app.store.drafts.keep(key, { words: area.value, at: Date.now() }))
  const send = button(t('field.answer.send'), async () => {
    const words = area.value.trim()
    fault.hidden = Boolean(words)
    if (!words) return
    send.disabled = true
    await app.store.drafts.settled(key)
    await app.send([{ kind: 'ANSWER', task, question: id, words }], [goneDraft(key)])
    toast(t('field.kept'))
    go('/')
  }, { class: 'button primary large' })
  return h('div', {}, back(`/tasks/${task}`, t('field.back-to-task')), h('h1', {}, t('field.asked')),
    h('p', { class: 'note' }, question.words),
    h('div', { class: 'form' }, h('label', {}, h('span', {}, t('field.answer')), area), fault),
    h('div', { class: 'thumb' }, send))
}
