// The sealed records of one account. A change is several records at once, or nothing.
import { read, transaction } from './database.js'
import { open, seal } from './seal.js'

// What is on disk is not what the change was made from: another tab has been there.
export class Overtaken extends Error { name = 'Overtaken' }

export class Records {
  constructor(account, key) {
    this.account = account
    this.key = key
  }

  async get(kind, id) {
    const found = await read((_, records) => records.get([this.account, kind, id]))
    return found && this.opened(found)
  }

  // @returns {stamp, value}; the stamp is null where there is nothing
  async stamped(kind, id) {
    const found = await read((_, records) => records.get([this.account, kind, id]))
    return { stamp: stampOf(found), value: found && await this.opened(found) }
  }

  // In the order in which they were appended.
  async all(kind) {
    const found = await read((_, records) =>
      records.index('by-order').getAll(IDBKeyRange.bound([this.account, kind, -1], [this.account, kind, Infinity])))
    return Promise.all(found.map(it => this.opened(it)))
  }

  // @param changes {kind, id, value} puts, {kind, id, gone: true} removes, {kind, cleared: true} removes all of a kind;
  //     with `after` only if that stamp is still on it, or none of them is done
  async write(changes) {
    const sealed = await Promise.all(changes.map(async it => it.value === undefined
      ? it
      : { ...it, box: await seal(this.key, this.place(it.kind, it.id), it.value) }))
    let overtaken = false
    try {
      await transaction('readwrite', (_, records) => this.step(records, sealed, 0, () => {
        overtaken = true
        records.transaction.abort()
      }))
    } catch (failure) {
      throw overtaken ? new Overtaken() : failure
    }
  }

  // One after another, so that of two records appended at once each gets an order of its own.
  step(records, changes, n, stop) {
    if (n === changes.length) return
    const { kind, id, gone, cleared, box, stamp, after } = changes[n]
    const next = () => this.step(records, changes, n + 1, stop)
    if (cleared) {
      records.delete(IDBKeyRange.bound([this.account, kind, ''], [this.account, kind, '\uffff'])).onsuccess = next
    } else {
      const before = records.get([this.account, kind, id])
      before.onsuccess = () => {
        if (after !== undefined && after !== stampOf(before.result)) return stop()
        if (gone) {
          records.delete([this.account, kind, id]).onsuccess = next
          return
        }
        if (before.result) return put(before.result.order)
        const last = records.index('by-order')
          .openCursor(IDBKeyRange.bound([this.account, kind, -1], [this.account, kind, Infinity]), 'prev')
        last.onsuccess = () => put(last.result ? last.result.value.order + 1 : 0)
      }
    }
    const put = order => { records.put({ account: this.account, kind, id, order, box, stamp }).onsuccess = next }
  }

  async opened(record) {
    return open(this.key, this.place(record.kind, record.id), record.box)
  }

  place(kind, id) {
    return `${this.account}|${kind}|${id}`
  }
}

const stampOf = found => found ? found.stamp || '' : null
