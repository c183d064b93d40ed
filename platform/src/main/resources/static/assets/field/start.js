// Opens the app: the words, the worker's key, then a screen for each address after the `#`.
import { go, loadScreens, startRouting } from './route.js'
import { showStateLine } from './state-line.js'
import { Store } from './store/store.js'
import { Court } from './sync/court.js'
import { Sync } from './sync/sync.js'
import { listen, tell } from './sync/tabs.js'
import { openVault } from './opening.js'
import { applyLook } from './look.js'
import { language, learnWords, t } from './words.js'

applyLook()
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/field/service-worker.js', { scope: '/field' }).catch(() => {})
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
// What expires while the page is open goes while it is open.
setInterval(() => store.purge().then(changed), 60e3)
listen('changed', changed)
listen('key?', it => { if (it.account === account) tell('key', { account, name, key }) })
listen('gone', it => { if (it.account === account) location.reload() })
if (navigator.storage && navigator.storage.persist) navigator.storage.persist()
await loadScreens()
document.body.dataset.ready = ''
