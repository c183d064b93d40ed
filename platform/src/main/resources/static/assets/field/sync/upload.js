// tus 1.0.0: a file goes up in pieces, and after a lost connection from where it stopped. Only the court's receipt with the
// same hash ends it.
import { NoNetwork, Refused } from './court.js'

const FILES = '/api/v1/field/files'
const PIECE = 128 * 1024
const base64 = text => btoa(unescape(encodeURIComponent(text)))

export async function upload(court, file, bytes) {
  if (await receipt(court, file)) return
  let offset = await begun(court, file)
  while (offset < file.bytes) {
    const answer = await court.file('PATCH', `${FILES}/${file.id}`, {
      'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset)
    }, bytes.subarray(offset, offset + PIECE))
    if (answer.status !== 409 && !answer.ok) throw await refusal(answer)
    const next = Number(answer.headers.get('Upload-Offset'))
    if (!(next > offset) && answer.status !== 409) throw new NoNetwork('no progress')
    if (answer.status === 409 && next === offset) throw new NoNetwork('no progress')
    offset = next
  }
  if (!await receipt(court, file)) throw new NoNetwork('no receipt')
}

async function receipt(court, file) {
  const answer = await court.file('GET', `${FILES}/${file.id}`)
  if (answer.status === 404) return false
  if (!answer.ok) throw await refusal(answer)
  const found = await answer.json().catch(() => { throw new NoNetwork('cut off') })
  if (found.sha256 !== file.sha256) throw new Refused(409, { code: 'file.id-taken' })
  return true
}

async function begun(court, file) {
  const known = await court.file('HEAD', `${FILES}/${file.id}`)
  if (known.ok) return Number(known.headers.get('Upload-Offset'))
  const { id, task, report, sha256, type, use, signer } = file
  const metadata = Object.entries({ id, task, report, sha256, type, use, signer })
    .filter(it => it[1]).map(([name, value]) => `${name} ${base64(value)}`).join(',')
  const made = await court.file('POST', FILES, { 'Upload-Length': String(file.bytes), 'Upload-Metadata': metadata })
  if (!made.ok) throw await refusal(made)
  return Number(made.headers.get('Upload-Offset') || 0)
}

async function refusal(answer) {
  return new Refused(answer.status, await answer.json().catch(() => ({})))
}
