// A form that is being filled in: kept at each change, and joined with what another tab fills into the same form.
import { h, toast } from '../dom.js'
import { go } from '../route.js'
import { Overtaken } from '../store/records.js'
import { StorageFull } from '../store/database.js'
import { listen, tell } from '../sync/tabs.js'
import { t } from '../words.js'

// @param id    of the draft
// @param empty what stands in it when nothing does
// @param draw  makes the fields anew from the draft
export async function writing(app, id, empty, draw) {
  const { drafts } = app.store
  const draft = Object.assign(empty, await drafts.get(id))
  const status = h('p', { class: 'hint', role: 'status', 'data-saved': 'yes' }, t('field.saved'))
  const alert = h('p', { class: 'note bad', role: 'alert', hidden: true })
  const note = h('p', { class: 'note warn', role: 'status', 'data-joined': true, hidden: true })
  const fields = h('div', { class: 'form' })
  const say = (place, words) => {
    place.textContent = words
    place.hidden = false
    place.scrollIntoView({ block: 'center' })
  }
  const complain = words => say(alert, words)
  const joined = theirs => {
    show()
    say(note, t(theirs ? 'field.joined' : 'field.joined-sent'))
  }
  let last = 0
  // @returns whether it is on disk
  const keep = async (besides = []) => {
    const mine = ++last
    status.dataset.saved = 'no'
    draft.at = Date.now()
    try {
      await drafts.keep(id, draft, besides, joined)
      if (mine === last) status.dataset.saved = 'yes'
      tell('draft', { account: app.account, id })
      return true
    } catch (failure) {
      complain(t(reason(failure)))
      return false
    }
  }
  const show = () => {
    const at = fields.contains(document.activeElement) && document.activeElement.name
    fields.replaceChildren(...[draw(entry)].flat(9).filter(Boolean))
    const again = at && fields.querySelector(`[name="${at}"]`)
    if (again) again.focus()
  }
  // @param work writes the end of the draft and what it became, in one step
  const send = async (press, work, then) => {
    press.disabled = true
    alert.hidden = true
    try {
      await drafts.settled(id)
      await work(drafts.gone(id))
      tell('draft', { account: app.account, id })
      return then()
    } catch (failure) {
      press.disabled = false
      if (failure instanceof Overtaken) await keep()
      else complain(t(reason(failure)))
    }
  }
  const entry = { draft, keep, complain, send, place: [note, fields, alert, status] }
  let stood = false
  const stop = listen('draft', async told => {
    stood ||= fields.isConnected
    if (stood && !fields.isConnected) return stop()
    if (told.account !== app.account || told.id !== id) return
    const before = last
    const found = await drafts.told(id, () => before === last)
    if (!found) return
    if (!found.value) {
      toast(t('field.sent-elsewhere'))
      return go('/')
    }
    Object.assign(draft, { clueKind: undefined, position: undefined }, found.value, { outcome: draft.outcome })
    show()
  })
  show()
  return entry
}

const reason = failure => failure instanceof StorageFull ? 'field.full' : 'field.unsaved'
