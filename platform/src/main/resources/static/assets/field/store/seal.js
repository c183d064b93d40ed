// AES-GCM around each record. What a record is of stands in its seal: one put in the place of another does not open.
const text = new TextEncoder()
const words = new TextDecoder()

export async function seal(key, place, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = value instanceof Uint8Array ? value : text.encode(JSON.stringify(value))
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: text.encode(place) }, key, plain)
  return { iv, closed, raw: value instanceof Uint8Array }
}

export async function open(key, place, box) {
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: box.iv, additionalData: text.encode(place) }, key, box.closed)
  return box.raw ? new Uint8Array(plain) : JSON.parse(words.decode(plain))
}
