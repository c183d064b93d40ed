// A text as a series of pictures: each says which text it is of, its number and how many there are. Any order will do, and each
// may come more than once.
const MARK = 'GW1'
const LETTERS = 300
const FRAME = /^GW1\/([0-9a-f]{8})\/(\d{1,4})\/(\d{1,4})\/([\s\S]+)$/

export async function digest(text) {
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(found.subarray(0, 4), it => it.toString(16).padStart(2, '0')).join('')
}

export async function cut(text) {
  const id = await digest(text)
  const total = Math.max(1, Math.ceil(text.length / LETTERS))
  return Array.from({ length: total }, (_, n) => `${MARK}/${id}/${n + 1}/${total}/${text.slice(n * LETTERS, (n + 1) * LETTERS)}`)
}

// Which comes after which, for ever. The last of a round stays until the round is as long as no small number divides: a
// camera so slow that it sees only every second or third frame sees others in the next round.
export function* rounds(total, at) {
  let beats = total
  while ([2, 3, 5].some(it => beats % it === 0)) beats++
  for (;;) {
    at = (at + 1) % total
    yield at
    if (at === total - 1) for (let n = total; n < beats; n++) yield at
  }
}

export class Collected {
  constructor() {
    this.forget()
  }

  forget() {
    this.id = null
    this.total = 0
    this.parts = new Map()
  }

  // A frame of another text begins anew: somebody turned to another series.
  // @returns whether it was a frame that was not known
  take(said) {
    const found = FRAME.exec(said)
    if (!found) return false
    const [, id, n, total, part] = found
    if (Number(n) < 1 || Number(n) > Number(total)) return false
    if (this.id !== id || this.total !== Number(total)) {
      this.forget()
      this.id = id
      this.total = Number(total)
    }
    if (this.parts.has(Number(n))) return false
    this.parts.set(Number(n), part)
    return true
  }

  missing() {
    return Array.from({ length: this.total }, (_, n) => n + 1).filter(it => !this.parts.has(it))
  }

  // @returns the text, or null while something is missing or when the frames do not belong together
  async whole() {
    if (!this.total || this.parts.size < this.total) return null
    const text = Array.from({ length: this.total }, (_, n) => this.parts.get(n + 1)).join('')
    if (await digest(text) === this.id) return text
    this.forget()
    return null
  }
}
