// What one may and may not do on a visit of this kind, and how to say it (民事诉讼法 239: nothing of it is compulsion).
import { h } from '../dom.js'
import { has, list, t } from '../words.js'

export function script(kind) {
  const may = list(`card.may.${kind}`)
  const never = [`card.may-not.${kind}`].filter(has).map(it => t(it))
  const points = list(`field.point.${kind}`)
  return h('details', { class: 'card script' }, h('summary', {}, t('field.script')),
    h('p', {}, t(`task.guide.${kind}`)),
    may.length ? [h('h3', {}, t('field.script.may')), h('ul', {}, may.map(it => h('li', {}, it)))] : null,
    h('h3', {}, t('field.script.never')), h('ul', {}, [...never, ...list('field.script.never')].map(it => h('li', {}, it))),
    points.length ? [h('h3', {}, t('field.script.points')), h('ul', {}, points.map(it => h('li', {}, it)))] : null,
    h('h3', {}, t('field.script.say')), h('blockquote', { class: 'said' }, t(`field.say.${kind}`)))
}

export function law(kind, outcome) {
  const rules = list(`field.law.${kind}.${outcome}`)
  return rules.length
    ? h('div', { class: 'note law' }, h('strong', {}, t('field.law')), h('ul', {}, rules.map(it => h('li', {}, it))))
    : null
}
