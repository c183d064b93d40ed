// 怎么走 Where the address is, as far as anybody has said: the county on a map, the way in words, what was drawn.
import { h } from '../dom.js'
import { isEmpty } from '../store/sketches.js'
import { t } from '../words.js'
import { county } from './county.js'
import { picture, told } from './drawn.js'

export async function way(app, task) {
  const sketch = await app.store.sketches.get(task.visit)
  const maps = await app.store.records.get('meta', 'maps') || []
  const shape = maps.find(it => task.villageCode.startsWith(it.county))
  const drawn = !isEmpty(sketch)
  return h('section', { class: 'card way', 'data-way': drawn ? 'drawn' : 'empty' }, h('h2', {}, t('field.map')),
    sketch.words && h('p', { class: 'said' }, sketch.words),
    sketch.strokes.length + sketch.marks.length > 0 && [picture(sketch), h('p', { class: 'hint' }, told(sketch))],
    h('div', { class: 'actions' }, h('a', { class: 'button', href: `#/tasks/${task.id}/sketch`, 'data-sketch': true },
      t(drawn ? 'field.map.redraw' : 'field.map.draw'))),
    shape ? h('details', { class: 'where' }, h('summary', {}, t('field.map.where')), county(shape, task.village),
      h('p', { class: 'hint' }, t('field.map.honest', shape.name, task.village)))
      : h('p', { class: 'hint', 'data-no-map': true }, t('field.map.none')))
}
