// Passkeys: asks the browser for one, or for a new one, and hands its answer to the program.
import { csrfToken } from '/assets/gridwrit.js'

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), it => it.charCodeAt(0))
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

async function post(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() },
    body,
    redirect: 'manual'
  })
  // A proof is asked for first: the page itself leads there.
  if (answer.type === 'opaqueredirect') { location.reload(); return new Promise(() => {}) }
  if (answer.status === 204) return null
  const said = await answer.json()
  if (!answer.ok) throw new Error(said.detail)
  return said
}

const known = list => (list ?? []).map(it => ({ ...it, id: bytes(it.id) }))

async function use(place) {
  const asked = await post('/sign-in/passkey/question', '{}')
  const found = await navigator.credentials.get({
    publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) }
  })
  const answer = await post(`/sign-in/passkey?to=${encodeURIComponent(place.dataset.to)}`, JSON.stringify({
    id: found.id,
    rawId: text(found.rawId),
    type: found.type,
    authenticatorAttachment: found.authenticatorAttachment,
    clientExtensionResults: found.getClientExtensionResults(),
    response: {
      authenticatorData: text(found.response.authenticatorData),
      clientDataJSON: text(found.response.clientDataJSON),
      signature: text(found.response.signature),
      userHandle: found.response.userHandle ? text(found.response.userHandle) : undefined
    }
  }))
  location.assign(answer.to)
}

async function add(place) {
  const asked = await post('/passkeys/question', '{}')
  const made = await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: known(asked.excludeCredentials)
    }
  })
  await post(`/passkeys?label=${encodeURIComponent(place.elements.label.value)}`, JSON.stringify({
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    authenticatorAttachment: made.authenticatorAttachment,
    clientExtensionResults: made.getClientExtensionResults(),
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? []
    }
  }))
  location.reload()
}

function attempt(place, what) {
  const note = place.querySelector('[role="alert"]')
  note.hidden = true
  what(place).catch(failure => {
    note.textContent = failure instanceof DOMException ? place.dataset.cancelled : failure.message
    note.hidden = false
  })
}

const home = new URL(document.querySelector('meta[name="address"]').content)
document.querySelectorAll('[data-passkey]').forEach(place => {
  // They hold to one address; from another one the browser would refuse.
  const able = window.PublicKeyCredential && home.hostname === location.hostname
  if (place.dataset.passkey === 'use') {
    place.hidden = !able
    place.querySelector('button').addEventListener('click', () => attempt(place, use))
  } else {
    place.querySelector('button').disabled = !able
    place.querySelector('[data-elsewhere]').hidden = Boolean(able)
    place.addEventListener('submit', event => {
      event.preventDefault()
      attempt(place, add)
    })
  }
})
