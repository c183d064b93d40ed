// Keeps the program of one version on the phone, whole. What is asked of the court is never answered from here.
const KEPT = `gridwrit-field-${VERSION}`
const OWN = `/assets/${VERSION}/`
const SHELL = '/field/app'
const paths = new Set([...FILES, ...LATER].map(it => it.split('?')[0]))

self.addEventListener('install', event => {
  event.waitUntil(caches.open(KEPT)
    .then(cache => Promise.all([SHELL, ...FILES].map(it => keep(cache, it))))
    .then(() => self.skipWaiting()))
})

// What the page has read already the browser has: it is at an address that never changes.
async function keep(cache, address) {
  const answer = await fetch(new Request(address, { cache: address === SHELL ? 'reload' : 'default', credentials: 'same-origin', redirect: 'error' }))
  if (!await isOwn(address, answer)) throw new Error(address)
  await cache.put(address, answer)
}

// Where another instance of the court answers, which is of another version, nothing is kept: half of two is worth nothing.
async function isOwn(address, answer) {
  if (!answer.ok) return false
  return address === SHELL
    ? (await answer.clone().text()).includes(OWN)
    : (answer.headers.get('Cache-Control') || '').includes('immutable')
}

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(it => it.startsWith('gridwrit-field-') && it !== KEPT).map(it => caches.delete(it))))
    .then(() => self.clients.claim()))
})

const kept = address => caches.open(KEPT).then(cache => cache.match(address, { ignoreSearch: true }))

async function first(request, address) {
  const found = await kept(address)
  if (found) return found
  const answer = await fetch(request)
  if (await isOwn(address, answer)) await (await caches.open(KEPT)).put(address, answer.clone())
  return answer
}

self.addEventListener('fetch', event => {
  const { pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET') return
  if (event.request.mode === 'navigate') {
    event.respondWith(pathname === SHELL
      ? kept(SHELL).then(found => found || fetch(event.request))
      : fetch(event.request).catch(async () => await kept(SHELL) || Response.error()))
    return
  }
  // A page of the version before asks for what that had.
  const address = pathname.replace(/^\/assets\/[0-9a-f]{16}\//, OWN)
  if (paths.has(address)) event.respondWith(first(event.request, address))
})

// A push says that there is something, never what: whoever looks at a locked phone learns nothing. Said again under the
// same id it replaces itself. Browsers want to see something for each.
self.addEventListener('push', event => {
  let told = {}
  try {
    told = event.data.json()
  } catch {
    // Nothing in it, or nothing of ours.
  }
  event.waitUntil(self.registration.showNotification(told.title || 'GridWrit', {
    body: told.text || '', tag: told.id || 'gridwrit', icon: '/assets/field/icon-192.png', lang: 'zh-CN'
  }))
})

self.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(pages => {
    const open = pages.find(it => new URL(it.url).pathname.startsWith('/field'))
    return open ? open.focus() : self.clients.openWindow('/field')
  }))
})
