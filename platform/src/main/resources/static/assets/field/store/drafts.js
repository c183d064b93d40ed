// What is being written, kept at each keystroke. Writes of one draft go one after another, and each says which state it was
// made from: what another tab has written meanwhile is joined to it, never written over.
import { newId } from '../id.js'
import { Overtaken } from './records.js'

const TEXTS = ['words', 'clueWords']

export class Drafts {
  // @param kind of records; @param join puts what another tab wrote into what is written here
  constructor(records, kind = 'draft', join = joinForms) {
    Object.assign(this, { records, kind, join })
    this.running = new Map()
    this.stamps = new Map()
  }

  get(id) {
    return this.inTurn(id, () => this.read(id))
  }

  async all() {
    return this.records.all(this.kind)
  }

  // Done when everything up to this call is on disk.
  //
  // @param value   as it is when its turn comes; what another tab wrote is put into it
  // @param besides what is written with it, or not at all
  // @param joined  told at once when that happened, with what the other tab has left: nothing, if it has sent the draft
  keep(id, value, besides = [], joined = () => {}) {
    return this.inTurn(id, async () => {
      for (;;) {
        const stamp = newId()
        try {
          await this.records.write([{ kind: this.kind, id, value: { ...value, id }, stamp, after: this.stamps.get(id) }, ...besides])
          this.stamps.set(id, stamp)
          return
        } catch (failure) {
          if (!(failure instanceof Overtaken)) throw failure
          const theirs = await this.read(id)
          if (theirs) this.join(value, theirs, besides)
          joined(theirs)
          if (theirs && !besides.length && isSame(value, theirs)) return
        }
      }
    })
  }

  // Where a draft may lie already that nobody has looked at.
  add(id, value, besides) {
    this.stamps.set(id, null)
    return this.keep(id, value, besides)
  }

  // What another tab has just written, unless something is being written here: that meets it when its turn comes.
  //
  // @param may asked when it has been read
  // @returns {value}, or null
  async told(id, may) {
    const { stamp, value } = await this.records.stamped(this.kind, id)
    if (this.running.has(id) || stamp === this.stamps.get(id) || !may()) return null
    this.stamps.set(id, stamp)
    return { value }
  }

  // After this no late keystroke can bring a draft back that was sent.
  async settled(id) {
    while (this.running.has(id)) await this.running.get(id).catch(() => {})
  }

  gone(id) {
    return { kind: this.kind, id, gone: true, after: this.stamps.get(id) }
  }

  async read(id) {
    const { stamp, value } = await this.records.stamped(this.kind, id)
    this.stamps.set(id, stamp)
    return value
  }

  inTurn(id, work) {
    const before = this.running.get(id) || Promise.resolve()
    const next = before.catch(() => {}).then(work)
    this.running.set(id, next)
    const over = () => { if (this.running.get(id) === next) this.running.delete(id) }
    next.then(over, over)
    return next
  }
}

// Nothing of either text is lost. A file is where the other tab left it, unless it came or went here just now.
function joinForms(mine, theirs, besides = []) {
  for (const it of TEXTS) mine[it] = bothTexts(mine[it] || '', theirs[it] || '')
  mine.clueKind = mine.clueKind || theirs.clueKind
  mine.position = mine.position || theirs.position
  if (theirs.unseen) mine.unseen = [...new Set([...theirs.unseen, ...mine.unseen || []])]
  const changed = new Map(besides.filter(it => it.kind === 'file').map(it => [it.id, it]))
  const known = new Set((theirs.files || []).map(it => it.id))
  if (mine.files) {
    mine.files = [
      ...(theirs.files || []).filter(it => !(changed.get(it.id) || {}).gone),
      ...mine.files.filter(it => !known.has(it.id) && changed.has(it.id))]
  }
}

export function bothTexts(here, there) {
  if (here.includes(there)) return here
  return there.includes(here) ? there : `${there}\n${here}`
}

const isSame = (mine, theirs) => Object.keys(mine).every(it => it === 'at' || JSON.stringify(mine[it]) === JSON.stringify(theirs[it]))

export const goneDraft = id => ({ kind: 'draft', id, gone: true })
