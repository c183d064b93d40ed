// 示意图 How one gets to an address, drawn and written by the worker: one for each debtor and village, on this phone only.
// It goes with the last open task about it.
import { bothTexts, Drafts } from './drafts.js'

export const WIDTH = 320
export const HEIGHT = 240
const MOST_NUMBERS = 1800

export class Sketches {
  constructor(records) {
    this.records = records
    this.written = new Drafts(records, 'sketch', joinSketches)
  }

  // @returns {words, strokes: [[x, y, x, y …]], marks: [{what, x, y}]}, empty when nobody has drawn
  async get(visit) {
    return { words: '', strokes: [], marks: [], ...await this.written.get(visit), visit }
  }

  // @param joined told when another tab has drawn too
  keep(visit, sketch, joined) {
    return this.written.keep(visit, Object.assign(sketch, { visit }), [], joined)
  }

  async purge(open) {
    const visits = new Set(open.map(it => it.visit))
    const gone = (await this.records.all('sketch')).filter(it => !visits.has(it.visit))
    if (gone.length) await this.records.write(gone.map(it => ({ kind: 'sketch', id: it.visit, gone: true })))
  }
}

// All that was drawn, with the house where it was put last.
function joinSketches(mine, theirs) {
  mine.words = bothTexts(mine.words, theirs.words)
  mine.strokes = both(mine.strokes, theirs.strokes, it => it.join(' '))
  const others = theirs.marks.filter(it => it.what !== 'HOUSE' || !mine.marks.some(own => own.what === 'HOUSE'))
  mine.marks = both(mine.marks, others, it => `${it.what} ${it.x} ${it.y}`)
}

function both(mine, theirs, named) {
  const known = new Set(theirs.map(named))
  return [...theirs, ...mine.filter(it => !known.has(named(it)))]
}

export const isEmpty = it => !it.words.trim() && !it.strokes.length && !it.marks.length

// A line with the points that its course needs: light enough for a cheap phone, and never more than ten kilobytes in all.
export function simplified(points, apart = 4) {
  const kept = points.slice(0, 2)
  for (let n = 2; n < points.length; n += 2) {
    const dx = points[n] - kept[kept.length - 2]
    const dy = points[n + 1] - kept[kept.length - 1]
    if (dx * dx + dy * dy >= apart * apart || n === points.length - 2) kept.push(points[n], points[n + 1])
  }
  return kept
}

export const isFull = it => it.strokes.reduce((sum, line) => sum + line.length, 0) >= MOST_NUMBERS
