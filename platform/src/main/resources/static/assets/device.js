// The phone's own key: made here, kept in IndexedDB so that no script can read it out, and used to sign what the
// program asks at sign-in.
import { csrfToken } from '/assets/gridwrit.js'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const base64 = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
const place = document.querySelector('[data-device]')
const show = name => place.querySelectorAll('[data-state]').forEach(it => { it.hidden = it.dataset.state !== name })

function box(mode, work) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('gridwrit-device', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys', { keyPath: 'login' })
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      const request = work(opening.result.transaction('keys', mode).objectStore('keys'))
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    }
  })
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': csrfToken() },
    body: JSON.stringify(body)
  })
  const said = await answer.json()
  if (!answer.ok) throw new Error(said.detail)
  return said
}

function fail(failure) {
  place.querySelector('[data-fault]').textContent = failure.message
  show('failed')
}

async function bind() {
  const code = location.hash.slice(1)
  history.replaceState(null, '', location.pathname)
  if (!code) return show('empty')
  if (!globalThis.crypto?.subtle) return show('insecure')
  const key = await crypto.subtle.generateKey(CURVE, false, ['sign'])
  const publicKey = base64(await crypto.subtle.exportKey('spki', key.publicKey))
  const bound = await post('/device/binding', { code, publicKey })
  await box('readwrite', keys => keys.put({ login: bound.login, device: bound.device, key: key.privateKey }))
  await navigator.storage?.persist?.()
  place.querySelector('[data-name]').textContent = bound.name
  show('bound')
}

async function prove() {
  if (!globalThis.crypto?.subtle) return show('insecure')
  const known = await box('readonly', keys => keys.get(place.dataset.login))
  if (!known) return show('unbound')
  const { text } = await post('/device/question', {})
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' }, known.key, new TextEncoder().encode(text))
  const { to } = await post('/device', { device: known.device, signature: base64(signature) })
  location.replace(to)
}

;(place.dataset.device === 'bind' ? bind() : prove()).catch(fail)
