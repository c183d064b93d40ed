// Answering what the court asks about a report. It goes into the outbox like everything else.
import { button, h, toast } from '../dom.js'
import { back, go } from '../route.js'
import { t } from '../words.js'
import { isAnswered } from './asked.js'
import { writing } from './writing.js'

export const form = true

export async function show(app, task, id) {
  const question = (await app.store.tasks.questions()).find(it => it.id === id)
  if (!question || isAnswered(question, await app.store.outbox.all())) return null
  const key = `answer-${id}`
  const entry = await writing(app, `answer-${id}`, { words: '' }, ({ draft, keep }) => {
    const area = h('textarea', { name: 'words', maxlength: '2000', value: draft.words, oninput: () => {
      draft.words = area.value
      keep()
    } })
    return h('label', {}, h('span', {}, t('field.answer')), area)
  })
  const send = button(t('field.answer.send'), () => {
    const words = entry.draft.words.trim()
    if (!words) return entry.complain(t('field.answer.missing'))
    return entry.send(send, gone => app.send([{ kind: 'ANSWER', task, question: id, words }], [gone]), () => {
      toast(t('field.kept'))
      go('/')
    })
  }, { class: 'button primary large' })
  return h('div', {}, back(`/tasks/${task}`, t('field.back-to-task')), h('h1', {}, t('field.asked')),
    h('p', { class: 'note' }, question.words),
    h('div', { class: 'form' }, entry.place),
    h('div', { class: 'thumb' }, send))
}
