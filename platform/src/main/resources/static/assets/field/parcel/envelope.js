// 封套 As the court makes and reads it: sealed for this account (AES-256-GCM), and signed by the court (SM2).
const FORM = 'gridwrit-parcel-1'
// Made small before it is sealed: for frames.
const PACKED = 'gridwrit-parcel-2'
const NONCE = 12
const text = new TextEncoder()

export class NotForMe extends Error {}
export class Broken extends Error {}
export class NotWhole extends Error {}

const label = (form, account, made) => text.encode(`${form}|${account}|${Date.parse(made)}|`)

function joined(a, b) {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

export const fromBase64 = it => Uint8Array.from(atob(it), c => c.charCodeAt(0))

export function toBase64(bytes) {
  let all = ''
  for (let at = 0; at < bytes.length; at += 8192) all += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(all)
}

function key(hex) {
  return crypto.subtle.importKey('raw', Uint8Array.from(hex.match(/../g), it => parseInt(it, 16)), 'AES-GCM', false,
    ['encrypt', 'decrypt'])
}

// Chromium has it from 80 on; where it is missing there are more frames.
const streams = 'CompressionStream' in self && 'DecompressionStream' in self

const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer()

// @param packed whether it is made small first
export async function closed(account, kept, content, packed = false) {
  const form = `${packed && streams ? PACKED : FORM}/FROM_PHONE`
  const plain = text.encode(JSON.stringify(content))
  const made = new Date().toISOString()
  const iv = crypto.getRandomValues(new Uint8Array(NONCE))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: label(form, account, made) },
    await key(kept.parcel), packed && streams ? await through(plain, new CompressionStream('gzip')) : plain)
  return JSON.stringify({ form, account, made, closed: toBase64(joined(iv, new Uint8Array(sealed))) })
}

// @returns {made, content}
export async function opened(account, kept, file) {
  let it
  try {
    it = JSON.parse(file)
  } catch {
    throw new Broken('form')
  }
  const packed = it.form === `${PACKED}/TO_PHONE`
  if ((!packed && it.form !== `${FORM}/TO_PHONE`) || !it.closed || !it.signature) throw new Broken('form')
  if (it.account !== account) throw new NotForMe()
  const { holds } = await import('../../card/sm2.js').catch(() => { throw new NotWhole() })
  try {
    const bytes = fromBase64(it.closed)
    const words = label(it.form, it.account, it.made)
    const signer = kept.signers[it.key]
    if (!signer || !holds(fromBase64(signer), joined(words, bytes), fromBase64(it.signature))) throw new Broken('signature')
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.subarray(0, NONCE), additionalData: words },
      await key(kept.parcel), bytes.subarray(NONCE))
    const spread = packed ? await through(plain, new DecompressionStream('gzip')) : plain
    return { made: it.made, content: JSON.parse(new TextDecoder().decode(spread)) }
  } catch (wrong) {
    throw wrong instanceof Broken ? wrong : new Broken(wrong.message)
  }
}
