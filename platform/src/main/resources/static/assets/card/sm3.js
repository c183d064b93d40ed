// SM3 (GB/T 32905): 32 bytes out of any number of bytes.
const INITIAL = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e]

const turned = (x, n) => ((x << n) | (x >>> (32 - n))) >>> 0
const p0 = x => x ^ turned(x, 9) ^ turned(x, 17)
const p1 = x => x ^ turned(x, 15) ^ turned(x, 23)

function compress(state, block) {
  const w = new Array(68)
  for (let i = 0; i < 16; i++) w[i] = block.getUint32(i * 4)
  for (let i = 16; i < 68; i++) w[i] = (p1(w[i - 16] ^ w[i - 9] ^ turned(w[i - 3], 15)) ^ turned(w[i - 13], 7) ^ w[i - 6]) >>> 0
  let [a, b, c, d, e, f, g, h] = state
  for (let i = 0; i < 64; i++) {
    const early = i < 16
    const t = turned(early ? 0x79cc4519 : 0x7a879d8a, i % 32)
    const ss1 = turned((turned(a, 12) + e + t) >>> 0, 7)
    const ss2 = ss1 ^ turned(a, 12)
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g)
    const tt1 = (ff + d + ss2 + (w[i] ^ w[i + 4])) >>> 0
    const tt2 = (gg + h + ss1 + w[i]) >>> 0
    d = c; c = turned(b, 9); b = a; a = tt1
    h = g; g = turned(f, 19); f = e; e = p0(tt2) >>> 0
  }
  return [a, b, c, d, e, f, g, h].map((it, i) => (it ^ state[i]) >>> 0)
}

export function sm3(bytes) {
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8)
  let state = INITIAL
  for (let at = 0; at < padded.length; at += 64) state = compress(state, new DataView(padded.buffer, at, 64))
  const out = new DataView(new ArrayBuffer(32))
  state.forEach((it, i) => out.setUint32(i * 4, it))
  return new Uint8Array(out.buffer)
}
