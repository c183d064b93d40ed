// The tasks the phone may know, as the court last told it.
import { courtNow, today } from '../clock.js'
import { UNREPORTED } from './states.js'

const LONGEST_ALONE = 30 * 86400e3
const MOST_ENDED = 10

export class Tasks {
  constructor(records) {
    this.records = records
  }

  cursor() {
    return this.records.get('meta', 'cursor')
  }

  async take(answer) {
    const known = await this.records.all('task')
    const open = new Set(answer.open)
    const changes = answer.whole ? [{ kind: 'task', cleared: true }] : known.filter(it => !open.has(it.id)).map(goneTask)
    for (const it of answer.errands || []) if (open.has(it.id)) changes.push({ kind: 'task', id: it.id, value: it })
    changes.push(...await this.ended(answer, known))
    const told = new Map((answer.watched || []).map(it => [it.id, it]))
    for (const it of answer.errands || []) {
      const watch = told.get(it.id)
      if (watch) changes.push({ kind: 'watch', id: it.id, value: watch })
    }
    if (answer.grids) changes.push({ kind: 'meta', id: 'grids', value: answer.grids })
    if (answer.maps) changes.push({ kind: 'meta', id: 'maps', value: await this.withKnown(answer.maps) })
    changes.push({ kind: 'meta', id: 'questions', value: answer.questions || [] })
    changes.push({ kind: 'meta', id: 'contacts', value: answer.contacts || [] })
    changes.push({ kind: 'meta', id: 'alarms', value: answer.alarms || [] })
    changes.push({ kind: 'meta', id: 'cursor', value: { cursor: answer.cursor, at: answer.at } })
    await this.records.write(changes)
    const held = new Set((await this.records.all('task')).map(it => it.id))
    return answer.open.every(it => held.has(it))
  }

  // Frames bring the counties of today's tasks only.
  async withKnown(maps) {
    const told = new Set(maps.map(it => it.county))
    return [...maps, ...(await this.records.get('meta', 'maps') || []).filter(it => !told.has(it.county))]
  }

  // Nothing changed: the phone is not alone all the same.
  async heard(at) {
    const cursor = await this.cursor()
    if (cursor) await this.records.write([{ kind: 'meta', id: 'cursor', value: { ...cursor, at } }])
  }

  async ended(answer, known) {
    const tasks = new Map(known.map(it => [it.id, bare(it)]))
    const before = await this.records.get('meta', 'ended') || []
    const now = (answer.ended || []).map(it => ({ ...tasks.get(it.id), ...it }))
    const ids = new Set(now.map(it => it.id))
    const all = [...now, ...before.filter(it => !ids.has(it.id))].slice(0, MOST_ENDED)
    return [{ kind: 'meta', id: 'ended', value: all }]
  }

  // What is past its day loses everything about people, with or without a network (个人信息保护法 47); a watch vanishes; after
  // thirty days without the court all of it does.
  async purge() {
    const cursor = await this.cursor()
    if (cursor && courtNow() - Date.parse(cursor.at) > LONGEST_ALONE) {
      return this.records.write(
        [{ kind: 'task', cleared: true }, { kind: 'watch', cleared: true }, { kind: 'meta', id: 'questions', gone: true }, { kind: 'meta', id: 'contacts', gone: true }, { kind: 'meta', id: 'cursor', gone: true }])
    }
    const old = (await this.records.all('task')).filter(it => !it.past && isPast(it))
    await this.records.write(old.flatMap(it => [
      { kind: 'task', id: it.id, value: bare(it) }, { kind: 'watch', id: it.id, gone: true }]))
  }

  async open() {
    const tasks = (await this.records.all('task')).filter(it => !it.past && !isPast(it))
    return tasks.sort((a, b) => urgency(b) - urgency(a) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id))
  }

  async get(id) {
    const found = await this.records.get('task', id)
    return found && isPast(found) ? bare(found) : found
  }

  // What the court asks about reports, as far as it is not answered.
  async questions() {
    return await this.records.get('meta', 'questions') || []
  }

  // Who speaks for the court and the township of a task.
  async contacts(task) {
    const all = await this.records.get('meta', 'contacts') || []
    return all.filter(it => it.court === task.court && (task.villageCode || '').startsWith(it.township))
  }

  watch(id) {
    return this.records.get('watch', id)
  }

  // The last that ended, and those whose day is over although the court has not said so yet.
  async lately() {
    const past = (await this.records.all('task')).filter(it => isPast(it) && it.kind !== 'WATCH')
    return [...past.map(bare), ...await this.records.get('meta', 'ended') || []]
  }

  async companions(task) {
    return (await this.open()).filter(it => it.id !== task.id && it.visit === task.visit && it.kind === task.kind
      && UNREPORTED.includes(it.state))
  }
}

const isPast = it => it.dueOn < today() && (it.kind === 'WATCH' || it.state !== 'REPORTED')
const bare = ({ id, kind, village, court, courtName, dueOn, outcomes, version }) =>
  ({ id, kind, village, court, courtName, dueOn, outcomes, version, state: 'EXPIRED', past: true, visit: id, words: '',
    debtorName: '', debtorAddress: '' })
const goneTask = it => ({ kind: 'task', id: it.id, gone: true })
const urgency = it => Number(it.priority === 'URGENT')
