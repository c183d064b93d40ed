// Opens the app: the words, the worker's key, then a screen for each address after the `#`.
import { load, until } from './ahead.js'
import { go, startRouting } from './route.js'
import { showStateLine } from './state-line.js'
import { Store } from './store/store.js'
import { Court } from './sync/court.js'
import { Sync } from './sync/sync.js'
import { listen, tell } from './sync/tabs.js'
import { openVault } from './opening.js'
import { embedded } from './embedded.js'
import { language, learnWords, t, wordsOf } from './words.js'

try {
  await learnWords()
} catch {
  // Signed out, in a browser that keeps no files: the court's own pages say what to do.
  location.replace('/field')
  await new Promise(() => {})
}

const court = new Court(language)
const { account, name, key } = await openVault(court)
const store = await Store.of(account, key)
await store.purge()

const app = { account, name, store, court }
const changed = () => {
  showStateLine(app)
  go.refresh()
}
app.changed = changed
app.sync = new Sync(court, store, changed)
// Kept first; then on its way as soon as there is one.
app.send = async (facts, besides) => {
  const made = await store.outbox.add(facts, besides)
  changed()
  app.sync.run()
  return made
}

const settings = document.querySelector('[data-settings]')
settings.textContent = t('field.settings')
settings.hidden = false
startRouting(app)
changed()
app.sync.run()

window.addEventListener('online', () => app.sync.run())
window.addEventListener('offline', () => app.sync.become({ network: false }))
document.addEventListener('visibilitychange', () => { if (!document.hidden) app.sync.run() })
// A page that stays open hears of new tasks too.
setInterval(() => { if (!document.hidden) app.sync.run() }, 5 * 60e3)
// What expires while the page is open goes while it is open.
setInterval(() => store.purge().then(changed), 60e3)
listen('changed', it => { if (it.account === account) app.sync.become(it.state) })
listen('key?', it => { if (it.account === account) tell('key', { account, name, key }) })
listen('gone', it => { if (it.account === account) location.reload() })
if (navigator.storage && navigator.storage.persist) navigator.storage.persist()
// After the list: first what a browser without a service worker must have when the network goes, then all that keeps itself.
const ahead = document.querySelector('[data-ahead]').dataset
const screens = until(() => load(ahead.screens.split(' ')))
await screens.first
document.body.dataset.ready = ''
await screens.done
await until(keepProgram).first
await until(async () => (await import('./screens/shelf.js')).keepLeaflets(court, store, ahead.version)).first
await until(() => load([...ahead.ahead.split(' '), wordsOf(language)])).done
document.body.dataset.whole = ''

// Keeps what has been read, and asks the court for the rest; the large files of frames come after that.
async function keepProgram() {
  if (embedded || !('serviceWorker' in navigator)) return
  const made = await navigator.serviceWorker.register('/field/service-worker.js', { scope: '/field' })
  const coming = made && made.installing
  if (!coming) return
  await new Promise(done => coming.addEventListener('statechange', done, { once: true }))
  if (coming.state === 'redundant' && !made.active) throw new Error('cut')
}
