// What every page can do: carry the CSRF token with htmx, say what went wrong, and ask before harm.
const body = document.body
const toasts = document.querySelector('.toasts')

export function toast(text, kind = 'bad') {
  const line = document.createElement('p')
  line.className = `toast ${kind}`
  line.textContent = text
  add(line)
}

function add(line) {
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'toast-close'
  close.setAttribute('aria-label', toasts.dataset.close)
  close.textContent = '×'
  close.addEventListener('click', () => line.remove())
  line.append(close)
  toasts.append(line)
  if (line.classList.contains('good')) setTimeout(() => line.remove(), 6000)
}

toasts.querySelectorAll('.toast').forEach(add)

export function csrfToken() {
  return document.querySelector('meta[name="csrf-token"]')?.content ?? ''
}

body.addEventListener('htmx:configRequest', event => {
  event.detail.headers['X-XSRF-TOKEN'] = csrfToken()
})

body.addEventListener('htmx:responseError', event => {
  const answer = event.detail.xhr
  if (answer.getResponseHeader('HX-Redirect')) return
  try {
    toast(JSON.parse(answer.responseText).detail)
  } catch {
    toast(`${answer.status} ${answer.statusText}`)
  }
})

body.addEventListener('htmx:sendError', () => toast(body.dataset.offline))
body.addEventListener('notice', event => toast(event.detail.value, 'good'))

// --- Asking before harm: `data-confirm` on a form or a button, `hx-confirm` on anything htmx sends.
const dialog = document.getElementById('confirmation')

export function confirmed(question) {
  dialog.querySelector('[data-question]').textContent = question
  dialog.returnValue = 'no'
  dialog.showModal()
  return new Promise(answer =>
    dialog.addEventListener('close', () => answer(dialog.returnValue === 'yes'), { once: true }))
}

body.addEventListener('htmx:confirm', async event => {
  if (!event.detail.question) return
  event.preventDefault()
  if (await confirmed(event.detail.question)) event.detail.issueRequest(true)
})

const agreed = new WeakSet()
body.addEventListener('submit', async event => {
  const form = event.target
  const question = event.submitter?.dataset.confirm ?? form.dataset.confirm
  if (question && !agreed.delete(form)) {
    event.preventDefault()
    if (await confirmed(question)) {
      agreed.add(form)
      form.requestSubmit(event.submitter)
    }
  }
}, true)

// --- `data-urgent`: what has to be answered before one goes on comes into view and takes the focus, once.
let urgent = null
function attend() {
  const found = document.querySelector('[data-urgent]')
  if (found && !urgent) {
    found.scrollIntoView({ block: 'center' })
    found.focus({ preventScroll: true })
  }
  urgent = found
}
attend()
body.addEventListener('htmx:afterSettle', attend)

// --- Small manners.
document.querySelectorAll('[data-back]').forEach(button => {
  if (history.length < 2) return
  button.hidden = false
  button.addEventListener('click', () => history.back())
})

document.addEventListener('click', event => {
  document.querySelectorAll('details.menu[open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false
  })
})

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') document.querySelectorAll('details.menu[open]').forEach(menu => { menu.open = false })
})

// A select or a date that filters a list sends its form at once.
document.addEventListener('change', event => {
  if (event.target.matches('[data-submit-on-change]')) event.target.form.requestSubmit()
})
