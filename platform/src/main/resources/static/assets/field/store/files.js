// Photos, voice and signatures: sealed on the phone from the moment they are made until the court has given its receipt.
import { newId, sha256 } from '../id.js'

export class Files {
  constructor(records) {
    this.records = records
  }

  // @returns the file, and what is to be written with the draft it belongs to, or not at all
  async made(task, use, type, bytes, signer) {
    const file = { id: `${task.slice(0, 6)}-${newId()}`, task, use, type, bytes: bytes.length, sha256: await sha256(bytes), signer }
    return { file, changes: [{ kind: 'file', id: file.id, value: file }, { kind: 'bytes', id: file.id, value: bytes }] }
  }

  all() {
    return this.records.all('file')
  }

  bytes(id) {
    return this.records.get('bytes', id)
  }

  drop(id) {
    return this.records.write(goneFile(id))
  }

  // For another court that asks the same: its own copy under its own id.
  async copy(file, task, report) {
    const id = `${task.slice(0, 6)}-${newId()}`
    const value = { ...file, id, task, report }
    return {
      file: value,
      changes: [{ kind: 'file', id, value }, { kind: 'bytes', id, value: await this.bytes(file.id) }]
    }
  }
}

export const announced = ({ id, sha256, bytes, type }) => ({ id, sha256, bytes, type })

export const goneFile = id => [{ kind: 'file', id, gone: true }, { kind: 'bytes', id, gone: true }]
