// Standing back: a chip is enough of a reason. It is sealed; only the court may read it.
import { button, h, toast } from '../dom.js'
import { back, go } from '../route.js'
import { list, t } from '../words.js'
import { goneDraft } from '../store/drafts.js'
import { wordChips } from './parts.js'

export const form = true

export async function show(app, id) {
  const task = await app.store.tasks.get(id)
  if (!task) return null
  const key = `recuse-${id}`
  const kept = await app.store.drafts.get(key) || {}
  const fault = h('p', { class: 'note bad', role: 'alert', hidden: true }, t('field.recuse.missing'))
  const area = h('textarea', { maxlength: '2000', value: kept.words || '' })
  const keep = () => app.store.drafts.keep(key, { words: area.value, at: Date.now() })
  area.addEventListener('input', keep)
  const send = button(t('field.recuse.send'), async () => {
    const reason = area.value.trim()
    fault.hidden = Boolean(reason)
    if (!reason) return
    send.disabled = true
    await app.store.drafts.settled(key)
    await app.send([{ kind: 'RECUSE', task: id, reason }], [goneDraft(key)])
    toast(t('field.kept'))
    go('/')
  }, { class: 'button danger large' })
  return h('div', {}, back(`/tasks/${id}`, t('field.back-to-task')), h('h1', {}, t('field.recuse')),
    h('p', {}, t('field.recuse.why')),
    h('div', { class: 'form' }, wordChips(list('field.recuse'), area, keep),
      h('label', {}, h('span', {}, t('field.recuse.words')), area), fault),
    h('div', { class: 'thumb' }, send))
}
