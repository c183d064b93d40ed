// 普法读物 Law in plain words, to be read out or shown at the door, also where there is no signal.
import { h } from '../dom.js'
import { back } from '../route.js'
import { leaflets } from './shelf.js'
import { language, t } from '../words.js'

// @param task to which whoever has read goes back
export async function show(app, task, key) {
  const all = await leaflets(app.store)
  const one = all.find(it => it.key === key)
  return h('div', {}, one ? reading(one, task) : shelf(all))
}

const reading = (it, task) => [task ? back(`/tasks/${task}`, t('field.back-to-task')) : back('/leaflets', t('field.leaflets')),
  h('article', { class: 'card leaflet', lang: 'zh-CN' }, h('h1', {}, it.title),
    it.paragraphs.map(({ heading, words }) => h(heading ? 'h2' : 'p', {}, words)))]

const shelf = all => [back('/', t('field.back')), h('h1', {}, t('field.leaflets')),
  h('p', {}, t('field.leaflets.why')),
  language === 'zh-CN' ? null : h('p', { class: 'hint' }, t('field.leaflets.chinese')),
  all.length ? links(all) : h('div', { class: 'empty' }, h('p', {}, t('field.leaflets.none')))]

// @returns those that help with the task
export async function fitting(app, task) {
  const found = (await leaflets(app.store)).filter(it => it.kinds.includes(task.kind))
  return found.length ? h('section', { class: 'card' }, h('h2', {}, t('field.leaflets')), links(found, `/tasks/${task.id}`)) : null
}

const links = (all, from = '') => h('ul', { class: 'errands', lang: 'zh-CN' }, all.map(it => h('li', {},
  h('a', { class: 'errand', href: `#${from}/leaflets/${it.key}`, 'data-leaflet': it.key }, h('strong', {}, it.title)))))
