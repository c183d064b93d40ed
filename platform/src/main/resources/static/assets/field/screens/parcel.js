// Where there is no signal at all: what is carried to the township office and brought from there, in a file or as frames.
import { button, h, toast } from '../dom.js'
import { back, go } from '../route.js'
import { Broken, NotForMe, NotWhole } from '../parcel/envelope.js'
import { kept, Older, pack, packSmall, unpack } from '../parcel/parcel.js'
import { t } from '../words.js'

export const form = true

export async function show(app) {
  const alert = h('p', { class: 'note bad', role: 'alert', hidden: true })
  const complain = words => {
    alert.textContent = words
    alert.hidden = false
  }
  const ready = await kept(app.store)
  const { waiting, files } = await app.store.outbox.count()
  const take = async text => {
    alert.hidden = true
    try {
      const { tasks, answered } = await unpack(app.store, text)
      toast(t('field.parcel.opened', tasks, answered))
      app.changed()
      go('/')
    } catch (failure) {
      complain(t(reason(failure)))
    }
  }
  const input = h('input', { type: 'file', accept: '.json,application/json', class: 'visually-hidden', 'data-parcel': true,
    onchange: async () => {
      await take(await input.files[0].text())
      input.value = ''
    } })
  return h('div', {}, back('/outbox', t('field.outbox')), h('h1', {}, t('field.parcel')), h('p', {}, t('field.parcel.why')), alert,
    ready ? null : h('p', { class: 'note warn' }, t('field.parcel.first')),
    h('section', { class: 'card' }, h('h2', {}, t('field.parcel.out')),
      h('p', { class: 'hint' }, said(waiting, files)),
      h('div', { class: 'actions' }, button(t('field.parcel.save'), () => save(app, complain),
        { class: 'button primary large', disabled: !ready || !(waiting + files), 'data-pack': true }),
      button(t('field.frames.show'), event => showFrames(app, event, complain),
        { class: 'button large', disabled: !ready || !waiting, 'data-show-frames': true })),
      files ? h('p', { class: 'hint' }, t('field.frames.files-stay', files)) : null),
    h('section', { class: 'card' }, h('h2', {}, t('field.parcel.in')), h('p', { class: 'hint' }, t('field.parcel.in-why')),
      h('div', { class: 'actions' }, h('label', { class: 'button large' }, ready && input, h('span', {}, t('field.parcel.choose'))),
        button(t('field.frames.scan'), event => scan(event, take, complain), { class: 'button large', disabled: !ready, 'data-scan-frames': true }))))
}

function said(waiting, files) {
  if (files) return t('field.parcel.out-why', waiting, files)
  return waiting ? t('field.parcel.out-words', waiting) : t('field.parcel.out-none')
}

// One series at a time.
function under(card, content) {
  card.querySelectorAll('.frames').forEach(it => it.remove())
  card.append(content)
  content.scrollIntoView({ block: 'nearest' })
}

async function showFrames(app, event, complain) {
  const card = event.currentTarget.closest('section')
  try {
    const { shown } = await part('show')
    under(card, await shown(await packSmall(app.store), t))
  } catch (failure) {
    complain(t(reason(failure)))
  }
}

async function scan(event, take, complain) {
  const card = event.currentTarget.closest('section')
  try {
    const { scanner } = await part('scan')
    under(card, scanner(t, take))
  } catch (failure) {
    complain(t(reason(failure)))
  }
}

// Comes after the rest of the program; a network that goes at that moment leaves a phone without it.
const part = async name => {
  try {
    await Promise.all([import('../../qr/index.js'), import('../../qr/decode.js')])
    return await import(`../frames/${name}.js`)
  } catch {
    throw new NotWhole()
  }
}

function reason(failure) {
  if (failure instanceof NotForMe) return 'field.parcel.not-mine'
  if (failure instanceof Older) return 'field.parcel.older'
  if (failure instanceof Broken) return 'field.parcel.broken'
  if (failure instanceof NotWhole) return 'field.program'
  return 'field.unsaved'
}

// What is packed stays on the phone until the court has answered for it.
async function save(app, complain) {
  const { file } = await pack(app.store)
  const name = `${app.name}.report.json`
  const shared = new File([file], name, { type: 'application/json' })
  const link = h('a', { href: URL.createObjectURL(shared), download: name, class: 'visually-hidden' })
  try {
    document.body.append(link)
    link.click()
    toast(t('field.parcel.saved'))
  } catch {
    complain(t('field.unsaved'))
  } finally {
    link.remove()
    setTimeout(() => URL.revokeObjectURL(link.href), 60e3)
  }
}
