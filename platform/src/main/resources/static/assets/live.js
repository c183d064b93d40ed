// What comes in while a page is open. The pages of one browser share one connection: the page that has the lock listens
// and tells the others. The court says only what kind of thing happened to which case; what may be seen of it is asked for.
const place = document.querySelector('[data-live]')
const state = place.querySelector('[data-live-state]')
const news = place.querySelector('[data-live-news]')
const seen = new Set()
const LONGEST = 30_000
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('gridwrit-live') : null

let last = ''
let count = 0
let wait = 1_000

function stand(open) {
  place.dataset.live = open ? 'open' : 'waiting'
  const text = open ? place.dataset.open : place.dataset.waiting
  if (state.textContent !== text) state.textContent = text
}

function came(id, told) {
  if (seen.has(id)) return
  seen.add(id)
  last = id > last ? id : last
  count += told.things ?? 1
  show()
  document.body.dispatchEvent(new CustomEvent(told.kind === 'ALARM' ? 'live-alarm' : 'live-news', { detail: told }))
}

function show() {
  news.hidden = count === 0
  news.textContent = place.dataset.came.replace('{0}', count > 99 ? '99+' : count)
}

const heard = {
  state: it => stand(it.open),
  came: it => came(it.id, it.told),
  missed: () => {
    count = Math.max(count, 1)
    show()
    document.body.dispatchEvent(new CustomEvent('live-alarm'))
  },
  asked: () => leads && tell({ type: 'state', open: place.dataset.live === 'open' })
}

function tell(message) {
  heard[message.type]?.(message)
  channel?.postMessage(message)
}

let leads = false
function listen() {
  leads = true
  const source = new EventSource(last ? `/live?after=${encodeURIComponent(last)}` : '/live')
  source.addEventListener('open', () => {
    wait = 1_000
    tell({ type: 'state', open: true })
  })
  source.addEventListener('came', event => tell({ type: 'came', id: event.lastEventId, told: JSON.parse(event.data) }))
  source.addEventListener('missed', () => tell({ type: 'missed' }))
  source.addEventListener('error', () => {
    tell({ type: 'state', open: false })
    if (source.readyState !== EventSource.CLOSED) return
    // Signed out, or an instance that is just stopping: a browser does not come back from that by itself.
    setTimeout(listen, wait)
    wait = Math.min(wait * 2, LONGEST)
  })
}

channel?.addEventListener('message', event => heard[event.data.type]?.(event.data))
news.addEventListener('click', () => location.reload())
stand(false)
// Not at once: a page that is left again at once has nothing to listen for.
addEventListener('load', () => setTimeout(() => {
  channel?.postMessage({ type: 'asked' })
  if (navigator.locks && channel) navigator.locks.request('gridwrit-live', () => new Promise(listen))
  else listen()
}, 200))
