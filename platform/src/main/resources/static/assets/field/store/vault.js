// The key of an account's records on this phone. It is wrapped twice: by the PIN, and by what the court tells only whoever
// has signed in to this account; both times together with a key that cannot leave this phone.
import { read, transaction } from './database.js'

const ROUNDS = 300000
export const FREE_TRIES = 5
export const MOST_TRIES = 10
const text = new TextEncoder()

export const vaultOf = account => read(vaults => vaults.get(account))

export async function create(account, name, pin, secret) {
  const device = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const vault = { account, name, device, salt: crypto.getRandomValues(new Uint8Array(16)), rounds: ROUNDS, tries: 0, waitUntil: 0 }
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  vault.byPin = await wrapped(key, await pinKey(vault, pin))
  vault.byCourt = await wrapped(key, await courtKey(vault, secret))
  await transaction('readwrite', vaults => vaults.put(vault))
  return unwrapped(vault.byPin, await pinKey(vault, pin), false)
}

// @returns {key} or {wrong: tries left} or {wait: milliseconds} or {shut: true}
export async function unlock(account, pin, now = Date.now()) {
  const vault = await tried(account, now)
  if (vault.shut || vault.wait) return vault
  try {
    const key = await unwrapped(vault.byPin, await pinKey(vault, pin), false)
    await change(account, it => { it.tries = 0; it.waitUntil = 0 })
    return { key }
  } catch (wrong) {
    if (wrong.name !== 'OperationError') throw wrong
    return { wrong: MOST_TRIES - vault.tries }
  }
}

// Whoever has signed in again may choose another PIN; nothing that was kept is lost.
export async function choosePin(account, pin, secret) {
  const vault = await vaultOf(account)
  const key = await unwrapped(vault.byCourt, await courtKey(vault, secret), true)
  const byPin = await wrapped(key, await pinKey(vault, pin))
  await change(account, it => Object.assign(it, { byPin, tries: 0, waitUntil: 0 }))
  return unwrapped(byPin, await pinKey(vault, pin), false)
}

export function wipe(account) {
  return transaction('readwrite', (vaults, records) => {
    vaults.delete(account)
    records.delete(IDBKeyRange.bound([account], [account, []]))
  })
}

// Counted before it is tried: closing the page in between gains nothing.
async function tried(account, now) {
  const vault = await vaultOf(account)
  if (vault.tries >= MOST_TRIES) return { shut: true }
  if (vault.waitUntil > now) return { wait: vault.waitUntil - now }
  return change(account, it => {
    it.tries += 1
    if (it.tries >= FREE_TRIES) it.waitUntil = now + 30000 * 2 ** (it.tries - FREE_TRIES)
  })
}

function change(account, work) {
  return transaction('readwrite', (vaults, _, result) => {
    const found = vaults.get(account)
    found.onsuccess = () => {
      work(found.result)
      vaults.put(found.result)
      result(found.result)
    }
  })
}

async function pinKey(vault, pin) {
  const typed = await crypto.subtle.importKey('raw', text.encode(pin), 'PBKDF2', false, ['deriveBits'])
  const slow = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: vault.salt, iterations: vault.rounds }, typed, 256)
  return onThisPhone(vault, 'pin', new Uint8Array(slow))
}

const courtKey = (vault, secret) => onThisPhone(vault, 'court', text.encode(secret))

async function onThisPhone(vault, use, bytes) {
  const label = text.encode(`${vault.account}|${use}|`)
  const both = new Uint8Array(label.length + bytes.length)
  both.set(label)
  both.set(bytes, label.length)
  const mixed = await crypto.subtle.sign('HMAC', vault.device, both)
  return crypto.subtle.importKey('raw', mixed, 'AES-GCM', false, ['wrapKey', 'unwrapKey'])
}

async function wrapped(key, by) {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, closed: await crypto.subtle.wrapKey('raw', key, by, { name: 'AES-GCM', iv }) }
}

function unwrapped(box, by, again) {
  return crypto.subtle.unwrapKey(
    'raw', box.closed, by, { name: 'AES-GCM', iv: box.iv }, 'AES-GCM', again, ['encrypt', 'decrypt'])
}
