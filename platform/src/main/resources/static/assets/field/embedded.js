// In the frame of a platform, or in its app's browser window: the platform says who is signed in, and what came of it stays
// in memory. Nothing here needs a cookie. `docs/embedding.md` is the contract.
import { SignedOut } from './sync/failures.js'

const PATIENCE = 8000
const allowed = (document.querySelector('meta[name=embedders]') || { content: '' }).content.split(' ').filter(Boolean)
export const embedded = location.pathname === '/embedded'
let bearer = null
let asking = null

// What stands behind the # at the beginning is the platform's word; it is taken out of the address at once.
const first = embedded && /^#handover=(.+)$/.exec(location.hash)
if (first) history.replaceState(null, '', location.pathname)
let word = first && decodeURIComponent(first[1])

export const sessionAddress = embedded ? '/api/v1/field/session' : '/field/session'

// @returns what a request has to carry besides
export async function shown() {
  if (!embedded) return {}
  if (!bearer) await handOver()
  return { Authorization: `Bearer ${bearer}` }
}

// The court knows it no more: the platform is asked for another word at the next request.
export function forget() {
  bearer = null
}

function handOver() {
  asking = asking || take().finally(() => { asking = null })
  return asking
}

async function take() {
  const said = word || await asked()
  word = null
  const answer = await fetch('/embedded/handover', { method: 'POST', credentials: 'omit', cache: 'no-store',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify({ token: said }) })
  if (!answer.ok) throw new SignedOut()
  bearer = (await answer.json()).bearer
}

// In a frame the page around it is asked; in an app's window, what the app has put there for it.
function asked() {
  return new Promise((done, failed) => {
    const stop = () => {
      clearTimeout(limit)
      window.removeEventListener('message', heard)
    }
    const heard = event => {
      if (event.source !== parent || !allowed.includes(event.origin)) return
      if (!event.data || event.data.type !== 'gridwrit.handover') return
      stop()
      done(String(event.data.token))
    }
    const limit = setTimeout(() => {
      stop()
      failed(new SignedOut())
    }, PATIENCE)
    if (parent === window) return stop(), failed(new SignedOut())
    window.addEventListener('message', heard)
    for (const origin of allowed) parent.postMessage({ type: 'gridwrit.handover-needed' }, origin)
  })
}
