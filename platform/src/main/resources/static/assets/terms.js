// Help in place: a word of the glossary over something people read is underlined with dots, and says what it means when
// it is pressed – by mouse, finger, Enter or space. The words come once an hour, and a page is whole without them.
const WHERE = 'main :is(h1, h2, h3, thead th, dt, legend), main .figure > span'
const lang = document.documentElement.lang === 'en' ? 'en' : 'zh'
const close = document.querySelector('[data-term-close]')?.dataset.termClose ?? ''
const card = document.createElement('div')
let open = null

card.className = 'term-card'
card.hidden = true
card.id = 'term-card'
card.setAttribute('role', 'status')
document.querySelector('main').append(card)

function hide() {
  open?.setAttribute('aria-expanded', 'false')
  open = null
  card.hidden = true
}

function show(term, what) {
  const again = open === term
  hide()
  if (again) return
  open = term
  term.setAttribute('aria-expanded', 'true')
  const words = document.createElement('p')
  words.textContent = what
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'term-close'
  button.setAttribute('aria-label', close)
  button.textContent = '×'
  button.addEventListener('click', () => { const back = open; hide(); back?.focus() })
  card.replaceChildren(words, button)
  card.hidden = false
  const place = term.getBoundingClientRect()
  const width = Math.min(360, document.documentElement.clientWidth - 32)
  card.style.width = `${width}px`
  const left = Math.min(Math.max(place.left, 16), document.documentElement.clientWidth - width - 16)
  const box = (card.offsetParent ?? document.documentElement).getBoundingClientRect()
  card.style.left = `${left - box.left}px`
  card.style.top = `${place.bottom + 6 - box.top}px`
}

function mark(meanings, within) {
  for (const it of within.querySelectorAll(WHERE)) {
    if (it.children.length || it.closest('.leaf, .glossary, dialog')) continue
    const text = it.textContent.trim()
    const what = meanings[text]
    if (!what) continue
    const term = document.createElement('span')
    term.className = 'term'
    term.tabIndex = 0
    term.textContent = text
    term.setAttribute('role', 'button')
    term.setAttribute('aria-expanded', 'false')
    term.setAttribute('aria-controls', card.id)
    term.addEventListener('click', event => { event.preventDefault(); event.stopPropagation(); show(term, what) })
    term.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      show(term, what)
    })
    it.replaceChildren(term)
  }
}

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !open) return
  const back = open
  hide()
  back.focus()
})
document.addEventListener('click', event => {
  if (open && !card.contains(event.target)) hide()
})
addEventListener('resize', hide)

const answer = await fetch(`/glossary/words?of=${lang}`).catch(() => null)
// Who is sent to show who they are gets another page instead.
if (answer?.ok && answer.headers.get('Content-Type')?.startsWith('application/json')) {
  const meanings = await answer.json()
  mark(meanings, document)
  document.body.addEventListener('htmx:afterSettle', () => mark(meanings, document))
}
