// 县区轮廓 The county of a task as far as the court has it: its outline, a scale, north at the top. Where in it a village lies
// is not known, and so nothing pretends to show it.
import { drawing, s } from '../svg.js'
import { t } from '../words.js'

const WIDE = 320
const EDGE = 12
const METRES = 111.2 // a unit of the outline is a thousandth of a degree of latitude
const SCALES = [2, 5, 10, 20, 50]

export function county(shape, village) {
  const across = Math.max(shape.right - shape.left, 1)
  const scale = (WIDE - 2 * EDGE) / across
  const high = Math.round((shape.bottom - shape.top) * scale + 2 * EDGE + 30)
  const bar = SCALES.filter(it => it * 1000 / METRES * scale < WIDE / 3).pop() || SCALES[0]
  const long = bar * 1000 / METRES * scale
  return drawing(WIDE, high, t('field.map.county', shape.name, village), 'county',
    s('path', { d: shape.path, class: 'outline', 'vector-effect': 'non-scaling-stroke',
      transform: `translate(${EDGE} ${EDGE}) scale(${scale.toFixed(4)}) translate(${-shape.left} ${-shape.top})` }),
    s('path', { d: `M${EDGE} ${high - 14}v6h${long.toFixed(1)}v-6`, class: 'scale' }),
    s('text', { x: EDGE + long + 6, y: high - 8 }, t('field.map.km', bar)),
    s('path', { d: `M${WIDE - 20} 30v-20l-5 9m5 -9l5 9`, class: 'scale' }),
    s('text', { x: WIDE - 20, y: 44, 'text-anchor': 'middle' }, t('field.map.north')))
}
