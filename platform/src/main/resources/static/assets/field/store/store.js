// Everything one account keeps on this phone, opened with its key.
import { courtNow } from '../clock.js'
import { newId } from '../id.js'
import { Drafts } from './drafts.js'
import { Files } from './files.js'
import { Outbox } from './outbox.js'
import { Records } from './records.js'
import { Sketches } from './sketches.js'
import { Tasks } from './tasks.js'

const OLD_DRAFT = 30 * 86400e3

export class Store {
  static async of(account, key) {
    const store = new Store(account, key)
    const known = await store.records.get('meta', 'device')
    store.device = known || newId()
    if (!known) await store.records.write([{ kind: 'meta', id: 'device', value: store.device }])
    return store
  }

  constructor(account, key) {
    this.account = account
    this.key = key
    this.records = new Records(account, key)
    this.tasks = new Tasks(this.records)
    this.outbox = new Outbox(this.records)
    this.files = new Files(this.records)
    this.drafts = new Drafts(this.records)
    this.sketches = new Sketches(this.records)
  }

  // What a parcel needs later, where there is no network.
  async learn({ parcel, signers }) {
    const known = await this.records.get('meta', 'parcel')
    const told = { parcel, signers }
    if (parcel && JSON.stringify(known) !== JSON.stringify(told)) {
      await this.records.write([{ kind: 'meta', id: 'parcel', value: told }])
    }
  }

  // Nothing that the court does not have is ever purged, save drafts nobody has touched for a month.
  async purge() {
    await this.tasks.purge()
    await this.outbox.purge()
    await this.sketches.purge(await this.tasks.open())
    const old = (await this.drafts.all()).filter(it => courtNow() - it.at > OLD_DRAFT)
    for (const it of old) {
      for (const file of it.files || []) await this.files.drop(file.id)
      await this.records.write([{ kind: 'draft', id: it.id, gone: true }])
    }
  }
}
