// Standing back: a chip is enough of a reason. It is sealed; only the court may read it.
import { button, h, toast } from '../dom.js'
import { back, go } from '../route.js'
import { list, t } from '../words.js'
import { wordChips } from './parts.js'
import { writing } from './writing.js'

export const form = true

export async function show(app, id) {
  const task = await app.store.tasks.get(id)
  if (!task) return null
  const entry = await writing(app, `recuse-${id}`, { words: '' }, ({ draft, keep }) => {
    const area = h('textarea', { name: 'words', maxlength: '2000', value: draft.words })
    const changed = () => {
      draft.words = area.value
      keep()
    }
    area.addEventListener('input', changed)
    return [wordChips(list('field.recuse'), area, changed), h('label', {}, h('span', {}, t('field.recuse.words')), area)]
  })
  const send = button(t('field.recuse.send'), () => {
    const reason = entry.draft.words.trim()
    if (!reason) return entry.complain(t('field.recuse.missing'))
    return entry.send(send, gone => app.send([{ kind: 'RECUSE', task: id, reason }], [gone]), () => {
      toast(t('field.kept'))
      go('/')
    })
  }, { class: 'button danger large' })
  return h('div', {}, back(`/tasks/${id}`, t('field.back-to-task')), h('h1', {}, t('field.recuse')),
    h('p', {}, t('field.recuse.why')),
    h('div', { class: 'form' }, entry.place),
    h('div', { class: 'thumb' }, send))
}
