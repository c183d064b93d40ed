// Facts on their way to the court, in the order in which they were made. A fact is never changed; what the court said to
// it stands beside it.
import { newId } from '../id.js'
import { courtNow } from '../clock.js'
import { goneFile } from './files.js'

const KEPT_AFTER_ARRIVAL = 7 * 86400e3

export class Outbox {
  constructor(records) {
    this.records = records
  }

  // @param besides other records that must be written with the facts or not at all
  async add(facts, besides = []) {
    const made = facts.map(it => ({ ...it, id: it.id || newId(), at: new Date().toISOString() }))
    await this.records.write([
      ...made.map(it => ({ kind: 'fact', id: it.id, value: { fact: it, state: 'WAITING' } })),
      ...besides
    ])
    return made
  }

  all() {
    return this.records.all('fact')
  }

  async of(state) {
    return (await this.all()).filter(it => it.state === state)
  }

  async about(task) {
    return (await this.all()).filter(it => it.fact.task === task)
  }

  // @param answers as the court gave them, in the order of the facts
  async answered(sent, answers) {
    await this.records.write(sent.map((it, n) => ({ kind: 'fact', id: it.fact.id, value: { ...it, ...told(answers[n]) } })))
  }

  discard(line) {
    return this.records.write([{ kind: 'fact', id: line.fact.id, gone: true }, ...filesOf(line)])
  }

  async purge() {
    const old = (await this.all()).filter(it => it.state === 'ARRIVED' && courtNow() - it.arrivedAt > KEPT_AFTER_ARRIVAL)
    if (old.length) await this.records.write(old.map(it => ({ kind: 'fact', id: it.fact.id, gone: true })))
  }

  // How many facts and files are on this phone only, and how many were refused.
  async count() {
    const lines = await this.all()
    const files = await this.records.all('file')
    const facts = new Map(lines.map(it => [it.fact.id, it]))
    return {
      waiting: lines.filter(it => it.state === 'WAITING').length,
      files: files.filter(it => facts.has(it.report) && facts.get(it.report).state !== 'REFUSED').length,
      refused: lines.filter(it => it.state === 'REFUSED').length,
      arrived: lines.filter(it => it.state === 'ARRIVED').length
    }
  }
}

function told(answer) {
  if (!answer || answer.answer === 'RETRY') return { state: 'WAITING' }
  const { code, message, state } = answer
  return { state: answer.answer === 'REFUSED' ? 'REFUSED' : 'ARRIVED', code, message, task: state, arrivedAt: courtNow() }
}

const filesOf = line => (line.fact.files || []).flatMap(it => goneFile(it.id))
