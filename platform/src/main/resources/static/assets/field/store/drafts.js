// What is being written, kept at each keystroke. Writes of one draft go one after another; the last one counts.
export class Drafts {
  constructor(records) {
    this.records = records
    this.running = new Map()
  }

  get(id) {
    return this.records.get('draft', id)
  }

  async all() {
    return this.records.all('draft')
  }

  // Done when everything up to this call is on disk.
  keep(id, value) {
    const before = this.running.get(id) || Promise.resolve()
    const next = before.catch(() => {}).then(() => this.records.write([{ kind: 'draft', id, value: { ...value, id } }]))
    this.running.set(id, next)
    return next
  }

  // After this no late keystroke can bring a draft back that was sent.
  async settled(id) {
    await (this.running.get(id) || Promise.resolve()).catch(() => {})
    this.running.delete(id)
  }
}

export const goneDraft = id => ({ kind: 'draft', id, gone: true })
