// Li's phone, and a court that answers as it is told to.
import { Store } from '/assets/field/store/store.js'
import { create } from '/assets/field/store/vault.js'
import { NoNetwork } from '/assets/field/sync/court.js'

export const LI = 'a0000000-0000-4000-8000-000000000001'
export const NONG = 'a0000000-0000-4000-8000-000000000002'
export const PIN = '604718'
export const SECRET = 'ab'.repeat(32)

export async function phone(account = LI) {
  return Store.of(account, await create(account, '李网格', PIN, SECRET))
}

export const task = (n, more = {}) => ({
  id: `451400-0199000${n}-0000-7000-8000-000000000001`, version: 1, visit: `v${n}`, court: '桂1481', courtName: '凭祥市人民法院',
  debtorName: '凌某', debtorAddress: '', villageCode: '451481100201', village: '连全村', kind: 'FIND_PERSON', words: '',
  priority: 'NORMAL', dueOn: '2099-12-31', state: 'DISPATCHED', disclosure: 'SURNAME',
  outcomes: ['FOUND', 'MOVED_AWAY', 'NOT_FOUND'], ...more
})

export const whole = (errands, more = {}) =>
  ({ cursor: 'c1', at: new Date().toISOString(), whole: true, open: errands.map(it => it.id), errands, ended: [], watched: [], ...more })

// A court as the contract says; what is on its disk survives whatever happens on the way.
export class FakeCourt {
  constructor(account = LI) {
    this.account = account
    this.stored = []
    this.uploads = new Map()
    this.answer = () => ({ answer: 'STORED' })
    this.pulled = null
    this.lose = () => false
  }

  async session() {
    this.way()
    return { account: this.account, csrf: 'x', at: new Date().toISOString() }
  }

  async changes() {
    this.way()
    return this.pulled
  }

  async push(device, facts) {
    this.way()
    const answers = facts.map(it => {
      if (this.stored.some(known => known.id === it.id)) return { id: it.id, answer: 'SEEN_BEFORE' }
      const told = { id: it.id, ...this.answer(it) }
      if (told.answer === 'STORED') this.stored.push(it)
      return told
    })
    this.way()
    return { at: new Date().toISOString(), answers }
  }

  // tus, with what arrived before the way broke kept.
  async file(method, path, headers, body) {
    this.way()
    const id = path.split('/').pop()
    const known = this.uploads.get(id)
    const reply = (status, more = {}, content = {}) => ({
      status, ok: status < 300, headers: { get: name => more[name] === undefined ? null : String(more[name]) }, json: async () => content
    })
    if (method === 'POST') {
      const name = atob(/(?:^|,)id ([^,]+)/.exec(headers['Upload-Metadata'])[1])
      this.uploads.set(name, this.uploads.get(name) || { length: Number(headers['Upload-Length']), bytes: [], sha256: atob(/sha256 ([^,]+)/.exec(headers['Upload-Metadata'])[1]) })
      return reply(201)
    }
    if (!known) return reply(404)
    if (method === 'HEAD') return reply(200, { 'Upload-Offset': known.bytes.length })
    if (method === 'GET') return known.bytes.length === known.length ? reply(200, {}, { id, sha256: known.sha256 }) : reply(404)
    if (Number(headers['Upload-Offset']) !== known.bytes.length) return reply(409, { 'Upload-Offset': known.bytes.length })
    for (const it of body) known.bytes.push(it)
    this.patches = (this.patches || 0) + 1
    this.way()
    return reply(204, { 'Upload-Offset': known.bytes.length })
  }

  way() {
    if (this.lose()) throw new NoNetwork('lost')
  }
}
