// The court's addresses, and what may come instead of an answer.
export class NoNetwork extends Error {}
export class SignedOut extends Error {}
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || String(status))
    this.status = status
    this.code = problem.code
  }
}

async function call(path, options = {}) {
  let answer
  try {
    answer = await fetch(path, { redirect: 'manual', cache: 'no-store', ...options })
  } catch (cause) {
    throw new NoNetwork(cause.message)
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
    const found = await json(await told(await call('/field/session', { headers: { Accept: 'application/json' } })))
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

  file(method, path, headers, body) {
    return call(path, { method, body, headers: this.headers({ 'Tus-Resumable': '1.0.0', ...headers }) })
  }
}
