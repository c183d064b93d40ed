// Keys for whoever works through lists all day. What moves is the focus itself, so that a screen reader says where one
// is; never while somebody types, and off by a switch in the help (WCAG 2.1.4).
const help = document.getElementById('keys')
const toggle = help.querySelector('[data-keys-switch]')
const WAIT = 1500
let chord = 0

function kept(value) {
  try {
    if (value !== undefined) localStorage.setItem('keys', value)
    return localStorage.getItem('keys')
  } catch {
    return null
  }
}

toggle.checked = kept() !== 'off'
toggle.addEventListener('change', () => kept(toggle.checked ? 'on' : 'off'))
document.querySelectorAll('[data-keys-help]').forEach(it => it.addEventListener('click', () => help.showModal()))

const rows = () => [...document.querySelectorAll('table[data-rows] tbody tr')]
const current = () => document.activeElement?.closest('table[data-rows] tbody tr')

function move(by) {
  const all = rows()
  if (!all.length) return
  const at = all.indexOf(current())
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)
  all[next].querySelector('a[href]')?.focus()
  all[next].scrollIntoView({ block: 'nearest' })
}

function choose(all) {
  const boxes = (all ? rows() : [current()]).map(row => row?.querySelector('input[type=checkbox]')).filter(Boolean)
  if (!boxes.length) return
  const to = !boxes.every(box => box.checked)
  for (const box of boxes) {
    box.checked = to
    box.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

function follow(selector) {
  document.querySelector(selector)?.click()
}

const DEEDS = {
  j: () => move(1),
  k: () => move(-1),
  x: () => choose(false),
  X: () => choose(true),
  n: () => follow('.pager a[rel=next]'),
  '/': () => document.querySelector('input[type=search]')?.focus(),
  '?': () => help.showModal(),
  g: () => { chord = Date.now() },
}

function typing(target) {
  return target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]')
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
  if (typing(event.target)) {
    if (event.key === 'Escape' && event.target.type === 'search') event.target.blur()
    return
  }
  if (!toggle.checked || document.querySelector('dialog[open]')) return
  if (Date.now() - chord < WAIT) {
    chord = 0
    const place = document.querySelector(`.places a[data-chord="${CSS.escape(event.key)}"]`)
    if (!place) return
    event.preventDefault()
    place.click()
    return
  }
  const deed = DEEDS[event.key]
  if (!deed) return
  event.preventDefault()
  deed()
})

// How many are chosen, and what can be done with them once any are.
const chosen = document.querySelector('[data-chosen]')
if (chosen) {
  const all = document.querySelector('[data-choose-all]')
  const count = () => {
    const boxes = [...document.querySelectorAll('table[data-rows] tbody input[type=checkbox]')]
    const number = boxes.filter(box => box.checked).length
    chosen.hidden = number === 0
    chosen.querySelector('[data-count]').textContent = chosen.dataset.words.replace('{0}', number)
    if (!all) return
    all.checked = number > 0 && number === boxes.length
    all.indeterminate = number > 0 && number < boxes.length
  }
  document.addEventListener('change', event => {
    if (event.target === all) {
      for (const row of rows()) {
        const box = row.querySelector('input[type=checkbox]')
        if (box) box.checked = all.checked
      }
    }
    count()
  })
  count()
}
