// The court's addresses.
import { embedded, forget, sessionAddress, shown } from '../embedded.js'
import { NoNetwork, Refused, SignedOut } from './failures.js'

export { NoNetwork, Refused, SignedOut } from './failures.js'

// A line that is dead without saying so is given up; a piece of a file takes a while on a thin one.
const PATIENCE = 90e3

async function call(path, options = {}, again = false) {
  let answer
  try {
    const headers = { ...options.headers, ...await shown() }
    const limit = new AbortController()
    setTimeout(() => limit.abort(), PATIENCE)
    answer = await fetch(path, {
      redirect: 'manual', cache: 'no-store', credentials: embedded ? 'omit' : 'same-origin', signal: limit.signal, ...options, headers
    })
  } catch (cause) {
    throw cause instanceof SignedOut ? cause : new NoNetwork(cause.message)
  }
  // What the platform handed over is over: it is asked for another word, once.
  if (answer.status === 401 && embedded) {
    forget()
    if (!again) return call(path, options, true)
  }
  // A page instead of an answer: to sign in, to prove the phone, to choose a password.
  if (answer.type === 'opaqueredirect' || answer.status === 401) throw new SignedOut()
  if (answer.status >= 502 && answer.status <= 504) throw new NoNetwork(String(answer.status))
  return answer
}

async function told(answer) {
  if (answer.ok) return answer
  const problem = await answer.json().catch(() => ({}))
  if (answer.status === 403) throw new SignedOut()
  throw new Refused(answer.status, problem)
}

async function json(answer) {
  try {
    return await answer.json()
  } catch (cause) {
    throw new NoNetwork(cause.message) // cut off on its way
  }
}

export class Court {
  constructor(language) {
    this.language = language
  }

  async session() {
    const found = await json(await told(await call(sessionAddress, { headers: { Accept: 'application/json' } })))
    this.csrf = found.csrf
    return found
  }

  headers(more) {
    return { Accept: 'application/json', 'Accept-Language': this.language, 'X-XSRF-TOKEN': this.csrf, ...more }
  }

  // @returns null when nothing changed
  async changes(cursor) {
    const since = cursor ? `?since=${encodeURIComponent(cursor)}` : ''
    const answer = await told(await call(`/api/v1/field/changes${since}`, { headers: this.headers() }))
    return answer.status === 204 ? null : json(answer)
  }

  async push(device, facts) {
    const body = JSON.stringify({ device, sentAt: new Date().toISOString(), facts })
    return json(await told(await call('/api/v1/field/facts', {
      method: 'POST', headers: this.headers({ 'Content-Type': 'application/json' }), body
    })))
  }

  async paper(path) {
    return (await told(await call(path, { headers: this.headers({ Accept: 'application/pdf, application/json' }) }))).blob()
  }

  async read(what) {
    return json(await told(await call(`/api/v1/field/${what}`, { headers: this.headers() })))
  }

  file(method, path, headers, body) {
    return call(path, { method, body, headers: this.headers({ 'Tus-Resumable': '1.0.0', ...headers }) })
  }
}
