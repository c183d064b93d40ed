// Reads the card in the address of the page and checks it against the keys that were kept when there was a network.
import { holds } from './sm2.js'

const outcome = document.getElementById('outcome')

function fromBase64(text) {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), it => it.charCodeAt(0))
}

function day(text) {
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

function say(kind, what) {
  outcome.className = `note ${kind}`
  outcome.querySelector('h2').textContent = outcome.dataset[what]
}

export async function check(token) {
  const [words, version, signature] = decodeURIComponent(token).split('.')
  try {
    const spoken = fromBase64(words)
    const [format, , name, area, from, to, kind, court] = new TextDecoder('utf-8', { fatal: true }).decode(spoken).split('|')
    if (format !== 'GW1' && format !== 'GW2') return { state: 'unreadable' }
    const keys = await (await fetch('/card/keys.json')).json()
    const key = keys[version]
    if (!key || !holds(fromBase64(key), spoken, fromBase64(signature))) return { state: 'forged' }
    const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10).replace(/-/g, '')
    return { state: today < from ? 'notYet' : today > to ? 'expired' : 'genuine', name, area, from, to, kind, court }
  } catch {
    return { state: 'unreadable' }
  }
}

const found = await check(location.pathname.split('/').pop())
say(found.state === 'genuine' ? 'good' : 'bad', found.state)
if (found.name) {
  const facts = document.querySelector('dl.facts')
  facts.hidden = false
  facts.querySelector('[data-name]').textContent = found.name
  facts.querySelector('[data-area]').textContent = found.area
  // A card for one task shows what may be done for that kind of help, and not the general list.
  const rights = found.kind && document.querySelector(`[data-rights="${CSS.escape(found.kind)}"]`)
  if (rights) {
    document.querySelector('[data-rights=""]').hidden = true
    rights.hidden = false
    facts.querySelectorAll('[data-for-task]').forEach(it => { it.hidden = false })
    facts.querySelector('[data-kind]').textContent = rights.dataset.kindName
    facts.querySelector('[data-court]').textContent = found.court
  }
  facts.querySelector('[data-days]').textContent = `${day(found.from)} – ${day(found.to)}`
} else {
  outcome.querySelector('[data-why]').hidden = found.state !== 'forged'
}
