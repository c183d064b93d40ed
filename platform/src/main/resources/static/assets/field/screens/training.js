// 我的培训 Courses to read and to practise, also where there is no signal. The examination is drawn and graded by the court's program.
import { h } from '../dom.js'
import { embedded } from '../embedded.js'
import { back } from '../route.js'
import { keepTraining, training } from './shelf.js'
import { chip } from './parts.js'
import { language, t } from '../words.js'

// @param part of a course: `practice`
export async function show(app, key, part) {
  const coming = keepTraining(app.court, app.store).catch(() => false)
  let kept = await training(app.store)
  if (!kept.courses.length && await coming) kept = await training(app.store)
  const one = kept.courses.find(it => it.key === key)
  if (!one) return h('div', {}, shelf(kept))
  return h('div', {}, part ? practice(one) : reading(one, kept))
}

const named = it => language === 'zh-CN' ? it.title : it.english

function standing(it, kept) {
  const held = kept.held.find(one => one.course === it.key)
  return h('span', {}, held ? chip('good', t('field.training.until', held.to)) : chip('', t('field.training.none')),
    kept.again.includes(it.key) && [' ', chip('warn', t('field.training.again'))])
}

const shelf = kept => [back('/', t('field.back')), h('h1', {}, t('field.training')),
  h('p', {}, t('field.training.why')),
  kept.courses.length ? h('ul', { class: 'errands' }, kept.courses.map(it => h('li', {},
    h('a', { class: 'errand', href: `#/training/${it.key}`, 'data-course': it.key }, h('strong', {}, named(it)), standing(it, kept)))))
    : h('div', { class: 'empty' }, h('p', {}, t('field.training.empty'))),
  embedded ? null : h('p', { class: 'actions' }, h('a', { class: 'button', href: '/field/training', target: '_blank', rel: 'opener' }, t('field.training.own')))]

const reading = (it, kept) => [back('/training', t('field.training')), h('h1', {}, named(it)), h('p', {}, standing(it, kept)),
  it.lessons.map((one, n) => h('article', { class: 'card leaflet', lang: 'zh-CN' }, h('h2', {}, `${n + 1} ${one.title}`), one.paragraphs.map(words => h('p', {}, words)))),
  h('p', { class: 'actions' }, h('a', { class: 'button primary large', href: `#/training/${it.key}/practice`, 'data-practice': true }, t('field.training.practice', it.questions.length))),
  embedded ? h('p', { class: 'note' }, t('field.training.elsewhere'))
    : h('p', { class: 'actions' }, h('a', { class: 'button', href: `/field/training/courses/${it.key}`, target: '_blank', rel: 'opener' }, t('field.training.examination'))),
  h('p', { class: 'hint' }, t('field.training.online'))]

// One question after the other, options in another order each time; nothing is kept and nothing is counted.
function practice(it) {
  const place = h('section', { class: 'card', lang: 'zh-CN', 'aria-live': 'polite' })
  const order = shuffled(it.questions.map((_, n) => n))
  ask(it, order, 0, place)
  return [back(`/training/${it.key}`, named(it)), h('h1', {}, t('field.training.practising')), place]
}

function ask(it, order, at, place) {
  const question = it.questions[order[at]]
  const many = question.right.length > 1
  const ticks = shuffled(question.options.map((_, n) => n)).map(n => h('input', { type: many ? 'checkbox' : 'radio', name: 'option', value: n }))
  const check = h('button', { type: 'button', class: 'button primary large', 'data-check': true, onclick: () => {
    const chosen = ticks.filter(tick => tick.checked).map(tick => Number(tick.value))
    if (chosen.length) told(it, order, at, place, chosen)
  } }, t('field.training.check'))
  place.replaceChildren(head(order, at, question, many),
    ...ticks.map(tick => h('label', { class: 'check' }, tick, h('span', {}, question.options[tick.value]))),
    h('div', { class: 'actions' }, check))
}

function told(it, order, at, place, chosen) {
  const question = it.questions[order[at]]
  const right = chosen.length === question.right.length && chosen.every(n => question.right.includes(n))
  const last = at + 1 === order.length
  place.replaceChildren(head(order, at, question, question.right.length > 1),
    h('p', {}, chip(right ? 'good' : 'bad', t(right ? 'field.training.right' : 'field.training.wrong'))),
    ...question.right.map(n => h('p', {}, h('strong', {}, question.options[n]))),
    h('p', { 'data-why': true }, question.why),
    h('div', { class: 'actions' }, last ? h('a', { class: 'button', href: `#/training/${it.key}` }, t('field.training.done'))
      : h('button', { type: 'button', class: 'button primary large', 'data-next': true, onclick: () => ask(it, order, at + 1, place) }, t('field.training.next'))))
}

const head = (order, at, question, many) => h('p', {}, h('span', { class: 'quiet' }, `${at + 1} / ${order.length} `),
  h('strong', {}, question.ask), many && [' ', chip('', t('field.training.many'))])

export function shuffled(all) {
  const left = [...all]
  return all.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0])
}
