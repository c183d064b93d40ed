// 随身包 What goes to the township office and comes from there in a file, where there is no signal at all. What comes does
// what an answer over the network would.
import { ahead } from '../clock.js'
import { closed, opened, toBase64 } from './envelope.js'

export class Older extends Error {}

// What the court told at the last sign-in; without it nothing can be packed.
export const kept = store => store.records.get('meta', 'parcel')

// @returns text of a file, and how many facts are in it
export async function pack(store) {
  const waiting = await store.outbox.of('WAITING')
  const sent = new Map((await store.outbox.all()).filter(it => it.state !== 'REFUSED').map(it => [it.fact.id, it]))
  const files = []
  for (const file of await store.files.all()) {
    const bytes = sent.has(file.report) && await store.files.bytes(file.id)
    if (bytes) files.push({ ...file, content: toBase64(bytes) })
  }
  const content = { device: store.device, ahead: Math.round(ahead()), facts: waiting.map(it => it.fact), files }
  return { file: await closed(store.account, await kept(store), content), facts: waiting.length, files: files.length }
}

// For frames: what was written, small. Pictures and recordings stay on the phone for a file or the network.
export async function packSmall(store) {
  const waiting = await store.outbox.of('WAITING')
  const content = { device: store.device, ahead: Math.round(ahead()), facts: waiting.map(it => it.fact), files: [] }
  return closed(store.account, await kept(store), content, true)
}

// @throws NotForMe, Broken, Older
export async function unpack(store, file) {
  const { made, content } = await opened(store.account, await kept(store), file)
  const cursor = await store.tasks.cursor()
  if (cursor && Date.parse(cursor.at) > Date.parse(made)) throw new Older()
  const answers = content.answers || { facts: [], files: [] }
  const told = new Map(answers.facts.map(it => [it.id, it]))
  const waiting = (await store.outbox.of('WAITING')).filter(it => told.has(it.fact.id))
  await store.outbox.answered(waiting, waiting.map(it => told.get(it.fact.id)))
  const held = new Map((await store.files.all()).map(it => [it.id, it]))
  for (const { id, sha256 } of answers.files) {
    if (held.has(id) && held.get(id).sha256 === sha256) await store.files.drop(id)
  }
  await store.tasks.take(content.changes)
  await store.purge()
  return { tasks: content.changes.open.length, answered: waiting.length }
}
