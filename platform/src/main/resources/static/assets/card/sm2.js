// Checking an SM2 signature (GB/T 32918.2) over sm2p256v1, with SM3 and the usual identity. Only public values pass
// through here, so nothing has to take the same time.
import { sm3 } from './sm3.js'

const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn
const A = P - 3n
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n
const N = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n
const G = [0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n]
const IDENTITY = new TextEncoder().encode('1234567812345678')

const mod = (a, m) => ((a % m) + m) % m

function inverse(a, m) {
  let [low, high, x, y] = [mod(a, m), m, 1n, 0n]
  while (low > 1n) {
    const times = high / low
    ;[low, high, x, y] = [high - low * times, low, y - x * times, x]
  }
  return mod(x, m)
}

function sum(p, q) {
  if (!p) return q
  if (!q) return p
  if (p[0] === q[0] && mod(p[1] + q[1], P) === 0n) return null
  const slope = p[0] === q[0]
    ? mod((3n * p[0] * p[0] + A) * inverse(2n * p[1], P), P)
    : mod((q[1] - p[1]) * inverse(q[0] - p[0], P), P)
  const x = mod(slope * slope - p[0] - q[0], P)
  return [x, mod(slope * (p[0] - x) - p[1], P)]
}

function times(k, p) {
  let result = null
  for (let power = p; k > 0n; k >>= 1n, power = sum(power, power)) if (k & 1n) result = sum(result, power)
  return result
}

const number = bytes => bytes.reduce((all, it) => (all << 8n) | BigInt(it), 0n)

function bytes32(n) {
  return Uint8Array.from(n.toString(16).padStart(64, '0').match(/../g), it => parseInt(it, 16))
}

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((length, it) => length + it.length, 0))
  parts.reduce((at, it) => (all.set(it, at), at + it.length), 0)
  return all
}

/** r and s of an ASN.1 DER signature; null when it is none. */
function read(der) {
  const numbers = []
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null
  for (let at = 2; at < der.length;) {
    if (der[at] !== 2 || at + 2 + der[at + 1] > der.length) return null
    numbers.push(number(der.slice(at + 2, at + 2 + der[at + 1])))
    at += 2 + der[at + 1]
  }
  return numbers.length === 2 ? numbers : null
}

/** @param key uncompressed point, 65 bytes; words and signature are bytes, the signature as DER */
export function holds(key, words, signature) {
  const point = [number(key.slice(1, 33)), number(key.slice(33, 65))]
  if (key.length !== 65 || key[0] !== 4) return false
  if (mod(point[1] * point[1] - point[0] * point[0] * point[0] - A * point[0] - B, P) !== 0n) return false
  const [r, s] = read(signature) ?? [0n, 0n]
  if (r < 1n || r >= N || s < 1n || s >= N) return false
  const t = mod(r + s, N)
  if (t === 0n) return false
  const who = sm3(joined(Uint8Array.of(0, IDENTITY.length * 8), IDENTITY,
    ...[A, B, G[0], G[1], point[0], point[1]].map(bytes32)))
  const digest = number(sm3(joined(who, words)))
  const found = sum(times(s, G), times(t, point))
  return found !== null && mod(digest + found[0], N) === r
}
