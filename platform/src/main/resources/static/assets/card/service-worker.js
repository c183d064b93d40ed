// Without a network the phone answers itself: with the page that checks a card against the published keys.
const KEPT = 'gridwrit-card-3'
const FILES = ['/card/offline', '/card/keys.json', '/assets/card/offline.js', '/assets/card/sm2.js', '/assets/card/sm3.js',
  '/assets/basis.css', '/assets/gridwrit.css', '/assets/gridwrit.js', '/assets/mark.svg']

self.addEventListener('install', event => {
  event.waitUntil(caches.open(KEPT).then(cache => cache.addAll(FILES)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(it => it.startsWith('gridwrit-card-') && it !== KEPT).map(it => caches.delete(it))))
    .then(() => self.clients.claim()))
})

self.addEventListener('fetch', event => {
  const page = event.request.mode === 'navigate'
  if (event.request.method !== 'GET') return
  event.respondWith(fetch(event.request).catch(async () => {
    const kept = await caches.match(page ? '/card/offline' : event.request, { ignoreSearch: true })
    return kept ?? Response.error()
  }))
})
