// Brings the phone and the court together: first what the phone has to say, then its files, then what changed.
import { courtNow, heard } from '../clock.js'
import { NoNetwork, Refused, SignedOut } from './court.js'
import { alone, tell } from './tabs.js'
import { upload } from './upload.js'

const AT_ONCE = 50
// A signal that comes and goes is tried again by itself, each time after a longer while.
const WAITS = [3e3, 10e3, 30e3, 60e3]

export class Sync {
  constructor(court, store, changed) {
    Object.assign(this, { court, store, changed })
    this.state = { doing: false, network: navigator.onLine, signedIn: true, at: null, problem: null }
    this.again = false
    this.failed = 0
  }

  // Never fails: what went wrong stands in the state.
  async run() {
    if (this.running) {
      this.again = true
      return this.running
    }
    this.running = this.once()
    await this.running
    this.running = null
    if (this.again) {
      this.again = false
      return this.run()
    }
  }

  async once() {
    this.become({ doing: true, problem: null })
    try {
      const met = await alone(() => this.meet())
      // Another tab is at it, and says what came of it, unless it has died.
      if (!met) {
        this.later()
        return this.become({ doing: false })
      }
      await this.store.purge()
      this.become({ doing: false, network: true, signedIn: true, at: Date.now() })
      if (met.patience) this.later()
      else this.failed = 0
    } catch (failure) {
      this.become({ doing: false, ...this.reason(failure) })
      if (failure instanceof NoNetwork) this.later()
    }
    const { network, signedIn, at, problem } = this.state
    tell('changed', { account: this.store.account, state: { network, signedIn, at, problem } })
    this.changed()
  }

  async meet() {
    const session = await this.court.session()
    if (session.account !== this.store.account) throw new SignedOut()
    heard(session.at)
    await this.store.learn(session)
    const patience = await this.push()
    await this.files()
    await this.pull()
    return { patience }
  }

  later() {
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.run(), WAITS[Math.min(this.failed++, WAITS.length - 1)])
  }

  reason(failure) {
    if (failure instanceof NoNetwork) return { network: false }
    if (failure instanceof SignedOut) return { network: true, signedIn: false }
    if (!(failure instanceof Refused)) console.warn('sync', failure)
    return { network: true, problem: failure.message || failure.name }
  }

  // @returns whether the court asks for patience
  async push() {
    for (;;) {
      const waiting = (await this.store.outbox.of('WAITING')).slice(0, AT_ONCE)
      if (!waiting.length) return false
      const { answers } = await this.court.push(this.store.device, waiting.map(it => it.fact))
      await this.store.outbox.answered(waiting, answers)
      this.changed()
      if (answers.some(it => it.answer === 'RETRY') || answers.length < waiting.length) return true
    }
  }

  async files() {
    const facts = new Map((await this.store.outbox.all()).map(it => [it.fact.id, it]))
    for (const file of await this.store.files.all()) {
      const owner = facts.get(file.report)
      if (!owner || owner.state === 'REFUSED') continue
      const bytes = await this.store.files.bytes(file.id)
      try {
        if (bytes) await upload(this.court, file, bytes)
        await this.store.files.drop(file.id)
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure
        // The other files are not held up by one the court will not take; it is tried again at the next meeting.
        this.become({ problem: failure.message })
      }
      this.changed()
    }
  }

  async pull() {
    const known = await this.store.tasks.cursor()
    const answer = await this.court.changes(known && known.cursor)
    if (!answer) return this.store.tasks.heard(new Date(courtNow()).toISOString())
    heard(answer.at)
    if (!await this.store.tasks.take(answer) && !answer.whole) {
      await this.store.tasks.take(await this.court.changes())
    }
  }

  become(state) {
    Object.assign(this.state, state)
    this.changed()
  }
}
