// Keeps the program of one version on the phone, whole. What is asked of the court is never answered from here.
const KEPT = `gridwrit-field-${VERSION}`

self.addEventListener('install', event => {
  event.waitUntil(caches.open(KEPT)
    .then(cache => cache.addAll(FILES.map(it => new Request(it, { cache: 'reload', credentials: 'same-origin', redirect: 'error' }))))
    .then(() => self.skipWaiting()))
})

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(it => it.startsWith('gridwrit-field-') && it !== KEPT).map(it => caches.delete(it))))
    .then(() => self.clients.claim()))
})

const kept = address => caches.open(KEPT).then(cache => cache.match(address, { ignoreSearch: true }))

self.addEventListener('fetch', event => {
  const { pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET') return
  if (event.request.mode === 'navigate') {
    event.respondWith(pathname === '/field/app'
      ? kept('/field/app').then(found => found || fetch(event.request))
      : fetch(event.request).catch(async () => await kept('/field/app') || Response.error()))
  } else if (FILES.includes(pathname)) {
    event.respondWith(kept(pathname).then(found => found || fetch(event.request)))
  }
})
