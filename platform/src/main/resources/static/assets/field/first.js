// All that the first screen needs. A phone that keeps nothing yet is asked for a PIN at once; the rest of the program and the
// court's word come while it is typed.
import { newPin } from './pin.js'

const main = document.getElementById('main')
let told
const owner = new Promise(it => { told = it })

// For whoever finds out whose phone it is: the screen that waits for it, if there is one.
export const early = { shown: false, belongs: (session, opened) => told({ session, opened }) }

// A frame of another site may be given no storage at all. Then nothing can be kept, and the page says so instead of
// waiting for ever.
function keeps() {
  try {
    return Boolean(localStorage && indexedDB)
  } catch {
    return false
  }
}

function rest() {
  document.head.append(document.querySelector('[data-later]').content)
  return import('./start.js')
}

if (keeps()) {
  const root = document.documentElement
  const appearance = localStorage.getItem('gridwrit-appearance') || 'auto'
  root.classList.toggle('large-type', localStorage.getItem('gridwrit-large') === 'yes')
  root.classList.toggle('sunlight', appearance === 'sun')
  root.dataset.appearance = appearance === 'sun' ? 'light' : appearance
  if (location.pathname === '/field/app' && !localStorage.getItem('gridwrit-account')) {
    early.shown = true
    main.replaceChildren(newPin(owner))
    requestAnimationFrame(() => setTimeout(rest))
  } else {
    rest()
  }
} else {
  document.querySelector('[data-opening]').hidden = true
  document.querySelector('[data-no-storage]').hidden = false
}
