// What takes longer than a tenth of a second says so: the button that was pressed, and a bar across the page. A form
// that has been sent is not sent again until its answer is there.
const WAIT = 100
const FORGOTTEN = 60_000
const bar = document.createElement('div')
const said = document.createElement('span')

bar.className = 'busy-bar'
bar.hidden = true
bar.setAttribute('role', 'progressbar')
bar.setAttribute('aria-label', document.body.dataset.working ?? '')
said.className = 'visually-hidden'
said.setAttribute('role', 'status')
document.body.append(bar, said)

function megabytes(form) {
  const files = [...form.querySelectorAll('input[type=file]')].flatMap(it => [...it.files])
  return files.reduce((sum, it) => sum + it.size, 0) / 1_000_000
}

function words(form) {
  const size = megabytes(form)
  return size ? document.body.dataset.sending.replace('{0}', size.toFixed(1)) : document.body.dataset.working
}

function begin(form, button) {
  form.dataset.sent = 'yes'
  const shown = setTimeout(() => {
    button?.setAttribute('aria-busy', 'true')
    bar.hidden = false
    said.textContent = words(form)
    if (megabytes(form)) tell(form, said.textContent)
  }, WAIT)
  const forgotten = setTimeout(() => end(), FORGOTTEN)
  function end() {
    clearTimeout(shown)
    clearTimeout(forgotten)
    delete form.dataset.sent
    button?.removeAttribute('aria-busy')
    form.querySelector('.busy-words')?.remove()
    bar.hidden = true
    said.textContent = ''
  }
  return end
}

// How much is on its way, beside the button: a wait with a size is a shorter one.
function tell(form, text) {
  if (form.querySelector('.busy-words')) return
  const line = document.createElement('p')
  line.className = 'hint busy-words'
  line.textContent = text
  form.append(line)
}

let last = () => {}

// A file comes without a new page: the server says with a cookie that it has begun to come.
function untilTheFileComes(form, end) {
  const mark = crypto.getRandomValues(new Uint32Array(2)).join('')
  let field = form.querySelector('input[name=waiting]')
  if (!field) {
    field = document.createElement('input')
    field.type = 'hidden'
    field.name = 'waiting'
    form.append(field)
  }
  field.value = mark
  const watch = setInterval(() => {
    if (form.dataset.sent && !document.cookie.includes(`waiting=${mark}`)) return
    clearInterval(watch)
    end()
  }, 200)
}

document.addEventListener('submit', event => {
  const form = event.target
  if (event.defaultPrevented || form.method === 'dialog' || form.matches('[hx-post],[hx-put],[hx-delete],[hx-get]')) return
  if (form.dataset.sent) return event.preventDefault()
  if (form.target === '_blank') return
  last = begin(form, event.submitter)
  if ('file' in form.dataset) untilTheFileComes(form, last)
})

// Back from the next page, or the browser has given up.
addEventListener('pageshow', () => last())
