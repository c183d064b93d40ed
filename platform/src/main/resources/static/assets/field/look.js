// Large type, light or dark, and the reader's name over everything about people.
import { h } from './dom.js'
import { today } from './clock.js'

export const isLarge = () => localStorage.getItem('gridwrit-large') === 'yes'

// `auto` follows the phone; `sun` is light with nothing pale.
export const appearance = () => localStorage.getItem('gridwrit-appearance') || 'auto'

function applyLook() {
  const root = document.documentElement
  const chosen = appearance()
  root.classList.toggle('large-type', isLarge())
  root.classList.toggle('sunlight', chosen === 'sun')
  root.dataset.appearance = chosen === 'sun' ? 'light' : chosen
}

export function setAppearance(chosen) {
  localStorage.setItem('gridwrit-appearance', chosen)
  applyLook()
}

export function setLarge(large) {
  localStorage.setItem('gridwrit-large', large ? 'yes' : 'no')
  applyLook()
}

export function watermark(name) {
  const words = `${name} ${today()}`
  document.body.append(h('div', { class: 'watermark', 'aria-hidden': 'true' },
    Array.from({ length: 60 }, () => h('span', {}, words))))
}
