// Builds elements. No markup is ever read from text.
export function h(tag, attributes, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value)
    else if (name === 'value') made.value = value
    else made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.flat(9).filter(it => it !== null && it !== undefined && it !== false))
  return made
}

export const button = (words, onclick, more = {}) => h('button', { type: 'button', class: 'button', onclick, ...more }, words)

export function toast(words, kind = 'good', close = '×') {
  const line = h('p', { class: `toast ${kind}` }, words)
  line.append(h('button', { type: 'button', class: 'toast-close', 'aria-label': close, onclick: () => line.remove() }, '×'))
  const place = document.querySelector('.toasts')
  place.classList.toggle('below', kind !== 'good')
  place.replaceChildren(line)
  if (kind === 'good') setTimeout(() => line.remove(), 4000)
}

// @returns the value of the button that was pressed, or null
export function ask(title, text, buttons) {
  return new Promise(done => {
    const dialog = h('dialog', { class: 'dialog' },
      h('form', { method: 'dialog' }, h('h2', {}, title), text && h('p', {}, text),
        h('div', { class: 'actions' }, buttons.map(([value, words, kind]) =>
          h('button', { class: `button ${kind || ''}`, value }, words)))))
    dialog.addEventListener('close', () => {
      dialog.remove()
      done(dialog.returnValue || null)
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}
