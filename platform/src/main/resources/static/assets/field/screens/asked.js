// What the court asks about a report, above everything else of its task.
import { h } from '../dom.js'
import { t } from '../words.js'

export const isAnswered = (question, facts) =>
  facts.some(it => it.fact.kind === 'ANSWER' && it.fact.question === question.id && it.state !== 'REFUSED')

export const waits = (task, questions, facts) => questions.some(it => it.task === task && !isAnswered(it, facts))

export function asked(task, questions, facts) {
  return questions.filter(it => it.task === task).map(it => h('section', { class: 'card', 'data-question': it.id },
    h('h2', {}, t('field.asked')), h('p', {}, it.words),
    isAnswered(it, facts) ? h('p', { class: 'quiet' }, t('field.waiting.ANSWER'))
      : h('div', { class: 'actions' }, h('a', { class: 'button primary large', href: `#/tasks/${task}/answer/${it.id}` }, t('field.answer')))))
}
