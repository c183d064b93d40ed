// The township's page of parcels: what it hands out as a file it can show as frames, and reads them from a phone's screen.
import { h } from '../dom.js'
import { scanner } from './scan.js'
import { shown } from './show.js'

const words = document.querySelector('[data-frame-words]')
const say = (key, ...values) => words.getAttribute(key.replace('field.frames.', 'data-')).replace(/\{(\d)\}/g, (_, n) => String(values[n]))

function dialog(title, content) {
  const box = h('dialog', { class: 'dialog frames-box', 'aria-label': title }, h('h2', {}, title), content,
    h('form', { method: 'dialog', class: 'actions' }, h('button', { class: 'button' }, say('field.frames.close'))))
  box.addEventListener('close', () => box.remove())
  document.body.append(box)
  box.showModal()
  return box
}

async function show(form) {
  const asked = new FormData(form)
  asked.set('packed', 'true')
  const answer = await fetch(form.action, { method: 'POST', body: asked, redirect: 'error' }).catch(() => null)
  const content = answer && answer.ok ? await shown(await answer.text(), say) : h('p', { class: 'note bad', role: 'alert' }, say('field.frames.failed'))
  dialog(form.dataset.frameTitle, content)
}

// What was read goes the way of a chosen file.
function scan(form) {
  const box = dialog(form.dataset.frameTitle, scanner(say, text => {
    const carried = new DataTransfer()
    carried.items.add(new File([text], 'frames.report.json', { type: 'application/json' }))
    form.elements.file.files = carried.files
    box.close()
    form.submit()
  }))
}

for (const it of document.querySelectorAll('[data-show-frames]')) {
  it.hidden = false
  it.addEventListener('click', () => show(it.form))
}
for (const it of document.querySelectorAll('[data-scan-frames]')) {
  it.hidden = false
  it.addEventListener('click', () => scan(it.form))
}
