// What may go with a report of this kind, and no more: photos, a spoken note, signatures, and once the place
// (国办函〔2026〕12号).
import { button, h } from '../dom.js'
import { asAddress, compressed } from '../media/photo.js'
import { signed } from '../media/signature.js'
import { canLocate, here } from '../media/locate.js'
import { record, typeOfVoice } from '../media/voice.js'
import { goneFile } from '../store/files.js'
import { t } from '../words.js'

const MOST = 12
const SHOWN = ['FIND_PROPERTY', 'SERVE', 'INVESTIGATE', 'WITNESS', 'RECHECK', 'SPENDING']
const SIGNERS = { SERVE: ['RECEIVER', 'WITNESS', 'SERVER'], WITNESS: ['WITNESS'], INVESTIGATE: ['ASKED'], PERSUADE: ['DEBTOR'] }

export function attachments(app, task, entry) {
  const { draft, keep, complain } = entry
  const shelf = h('ul', { class: 'shelf', 'aria-label': t('field.files') })
  const add = async (use, type, bytes, signer) => {
    if (draft.files.length >= MOST) return complain(t('field.files.most', MOST))
    const { file, changes } = await app.store.files.made(task.id, use, type, bytes, signer)
    draft.files = [...draft.files, file]
    if (!await keep(changes)) draft.files = draft.files.filter(it => it.id !== file.id)
    entry.shelve()
  }
  const drop = async file => {
    draft.files = draft.files.filter(it => it.id !== file.id)
    await keep(goneFile(file.id))
    entry.shelve()
  }
  // Those of the form as it stands now: it may have been drawn anew meanwhile.
  entry.shelve = async () => {
    shelf.replaceChildren(...await Promise.all(draft.files.map(it => kept(app, it, drop))))
    shelf.dataset.count = draft.files.length
  }
  entry.shelve()
  return h('fieldset', { class: 'attachments' }, h('legend', {}, t('field.files')), h('div', { class: 'picks' },
    SHOWN.includes(task.kind) && photo(add, complain),
    typeOfVoice() && voice(add, complain),
    (SIGNERS[task.kind] || []).map(it => button(t(`field.sign.${it}`), async () => {
      const bytes = await signed(t(`field.sign.${it}`))
      if (bytes) await add('SIGNATURE', 'image/png', bytes, it)
    }, { class: 'pick' })),
    SHOWN.includes(task.kind) && canLocate && place(draft, keep)), shelf)
}

function photo(add, complain) {
  const input = h('input', { type: 'file', accept: 'image/*', capture: 'environment', class: 'visually-hidden', 'data-photo': true,
    onchange: async () => {
      for (const file of [...input.files]) {
        try {
          await add('PHOTO', 'image/jpeg', await compressed(file))
        } catch {
          complain(t('field.photo.unreadable'))
        }
      }
      input.value = ''
    } })
  return h('label', { class: 'pick' }, input, h('span', {}, t('field.photo')))
}

function voice(add, complain) {
  let running = null
  const press = button(t('field.voice'), async () => {
    if (running) return running.stop()
    try {
      running = await record()
    } catch {
      return complain(t('field.voice.denied'))
    }
    press.textContent = t('field.voice.stop')
    press.classList.add('recording')
    const { bytes, type } = await running.whole
    running = null
    press.textContent = t('field.voice')
    press.classList.remove('recording')
    await add('VOICE', type, bytes)
  }, { class: 'pick' })
  return press
}

function place(draft, keep) {
  const press = button(t(draft.position ? 'field.place.kept' : 'field.place.add'), async () => {
    press.disabled = true
    press.textContent = t('field.place.asking')
    const found = await here()
    press.disabled = false
    if (found) draft.position = found
    press.textContent = found ? t('field.place.found', found.accuracy) : t('field.place.none')
    await keep()
  }, { class: 'pick', 'data-place': true })
  return press
}

async function kept(app, file, drop) {
  const bytes = file.type.startsWith('image/') && await app.store.files.bytes(file.id)
  const name = file.use === 'SIGNATURE' ? t(`field.sign.${file.signer || file.label}`) : t(`field.file.${file.use}`)
  return h('li', { 'data-file': file.id },
    bytes && h('img', { src: await asAddress(bytes, file.type), alt: name, width: '96', height: '96' }),
    h('span', {}, `${name} · ${Math.ceil(file.bytes / 1024)} KB`),
    button(t('field.file.drop'), () => drop(file), { class: 'button small plain', 'aria-label': `${t('field.file.drop')} ${name}` }))
}
