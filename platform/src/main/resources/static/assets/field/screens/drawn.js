// A sketch as a picture and as words: whoever cannot see it is told where each landmark lies from the house.
import { drawing, s } from '../svg.js'
import { HEIGHT, WIDTH } from '../store/sketches.js'
import { t } from '../words.js'

export const MARKS = ['HOUSE', 'COMMITTEE', 'SCHOOL', 'SHOP', 'BRIDGE', 'TEMPLE', 'TREE', 'CROSSING', 'RIVER']
const ROUND = ['E', 'SE', 'S', 'SW', 'W', 'NW', 'N', 'NE']
const NEAR = 14

export const lines = sketch => [
  ...sketch.strokes.map(it => s('polyline', { points: it.join(' '), class: 'stroke' })),
  ...sketch.marks.map(mark)]

function mark({ what, x, y }) {
  return s('g', { class: `mark ${what === 'HOUSE' ? 'house' : ''}` },
    what === 'HOUSE' ? s('path', { d: `M${x - 7} ${y + 6}v-7l7 -7l7 7v7z` }) : s('circle', { cx: x, cy: y, r: 5 }),
    s('text', { x, y: y > HEIGHT - 24 ? y - 10 : y + 21, 'text-anchor': x < 40 ? 'start' : x > WIDTH - 40 ? 'end' : 'middle' },
      t(`field.mark.${what}`)))
}

export const picture = sketch => drawing(WIDTH, HEIGHT, told(sketch), 'sketch', ...lines(sketch))

export function told(sketch) {
  const house = sketch.marks.find(it => it.what === 'HOUSE')
  const places = sketch.marks.filter(it => it !== house).map(it => house
    ? t('field.map.lies', t(`field.mark.${it.what}`), t(`field.round.${side(house, it)}`))
    : t(`field.mark.${it.what}`))
  return [t('field.map.drawn', sketch.strokes.length), ...places].join('；')
}

function side(from, to) {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (Math.hypot(dx, dy) < NEAR) return 'HERE'
  return ROUND[(Math.round(Math.atan2(dy, dx) / (Math.PI / 4)) + 8) % 8]
}
