// Large type, and the reader's name over everything about people.
import { h } from './dom.js'
import { today } from './clock.js'

export const isLarge = () => localStorage.getItem('gridwrit-large') === 'yes'

function applyLook() {
  document.documentElement.classList.toggle('large-type', isLarge())
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
