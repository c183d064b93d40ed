// Several tabs of one phone: one sends, all see it; and a tab that is opened later need not ask for the PIN again.
const channel = 'BroadcastChannel' in self ? new BroadcastChannel('gridwrit-field') : null
const listeners = new Set()

if (channel) channel.onmessage = event => listeners.forEach(it => it(event.data))

export function tell(kind, data = {}) {
  if (channel) channel.postMessage({ kind, ...data })
}

export function listen(kind, work) {
  const listener = it => { if (it.kind === kind) work(it) }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// Without locks two tabs may send the same fact; the court knows it by its id and stores it once.
export async function alone(work) {
  if (!navigator.locks) return work()
  return navigator.locks.request('gridwrit-field-sync', { ifAvailable: true }, lock => lock ? work() : undefined)
}
