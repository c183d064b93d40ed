// Which screen an address shows. A screen is loaded when it is first wanted.
import { h } from './dom.js'
import { t } from './words.js'
import { watermark } from './look.js'

const SCREENS = [
  [/^\/?$/, 'list'],
  [/^\/outbox$/, 'outbox'],
  [/^\/settings$/, 'settings'],
  [/^\/parcel$/, 'parcel'],
  [/^(?:\/tasks\/([\w-]+))?\/leaflets(?:\/([\w-]+))?$/, 'leaflets'],
  [/^\/training(?:\/([\w-]+)(?:\/(practice))?)?$/, 'training'],
  [/^\/safety(?:\/([\w-]+))?$/, 'safety'],
  [/^\/tasks\/([\w-]+)$/, 'task'],
  [/^\/tasks\/([\w-]+)\/report\/([A-Z_]+)$/, 'report'],
  [/^\/tasks\/([\w-]+)\/recuse$/, 'recuse'],
  [/^\/tasks\/([\w-]+)\/spending$/, 'spending'],
  [/^\/tasks\/([\w-]+)\/answer\/([\w-]+)$/, 'answer'],
  [/^\/tasks\/([\w-]+)\/sketch$/, 'sketch']
]
const main = document.getElementById('main')
let app
let turn = 0
let shown = null
// A refresh that overtakes a new address shows that address anew.
let due = false

export function go(address) {
  if (location.hash === `#${address}`) show(true)
  else location.hash = address
}

// Forms are left alone: what is being typed must not move.
go.refresh = () => { if (shown && !shown.form) show(false) }

export function startRouting(it) {
  app = it
  watermark(app.name)
  window.addEventListener('hashchange', () => show(true))
  show(true)
}

async function show(anew) {
  const mine = ++turn
  due ||= anew
  const address = location.hash.slice(1)
  const found = SCREENS.map(([pattern, name]) => [pattern.exec(address), name]).find(it => it[0])
  if (!found) return go('/')
  const screen = await import(`./screens/${found[1]}.js`).catch(() => notHere)
  const content = await screen.show(app, ...found[0].slice(1))
  if (mine !== turn) return
  if (content === null) return go('/')
  const moved = due
  due = false
  if (!moved) unfold(content)
  if (!moved && content.outerHTML === (main.firstElementChild || {}).outerHTML) return
  shown = screen
  main.replaceChildren(content)
  const title = content.querySelector('h1')
  document.title = `${title ? title.textContent : ''} · ${t('field.app')}`
  main.dataset.screen = found[1]
  main.dataset.address = address
  if (moved) {
    window.scrollTo(0, 0)
    main.focus({ preventScroll: true })
  }
}

// The network went before all of the program had come.
const notHere = { show: () => h('div', {}, back('/', t('field.back')), h('p', { class: 'note warn', role: 'alert' }, t('field.program'))) }

// What its reader has opened stays open when the same screen is shown anew.
function unfold(content) {
  const open = [...main.querySelectorAll('details')].map(it => it.open)
  content.querySelectorAll('details').forEach((it, n) => { it.open = Boolean(open[n]) })
}

export const back = (address, words) => h('p', {}, h('a', { href: `#${address}`, class: 'back' }, words))
