// The forms for the PIN.
import { ask, button, h } from './dom.js'
import * as vaults from './store/vault.js'
import { StorageFull } from './store/database.js'
import { SignedOut } from './sync/court.js'
import { signOut } from './sync/sign-out.js'
import { language, speak, t } from './words.js'

const SHORTEST = 6

const field = (label, name) => h('label', {}, h('span', {}, t(label)), h('input', {
  type: 'password', inputmode: 'numeric', autocomplete: 'off', name, required: true, minlength: String(SHORTEST),
  maxlength: '32', pattern: '[0-9]*', class: 'pin'
}))

export function typePin(vault, court, opened) {
  const fault = h('p', { class: 'note bad', role: 'alert', hidden: true })
  const say = words => {
    fault.textContent = words
    fault.hidden = false
  }
  const form = h('form', { class: 'form', onsubmit: async event => {
    event.preventDefault()
    const pin = form.elements.pin.value
    if (!pin || form.dataset.busy) return
    form.dataset.busy = 'yes'
    const found = await vaults.unlock(vault.account, pin).catch(failure => ({ failure }))
    delete form.dataset.busy
    form.elements.pin.value = ''
    if (found.key) return opened({ account: vault.account, name: vault.name, key: found.key })
    if (found.failure) say(t(found.failure instanceof StorageFull ? 'field.full' : 'field.first.failed'))
    else if (found.wait) say(t('field.pin.wait', Math.ceil(found.wait / 1000)))
    else say(found.shut ? t('field.pin.shut') : t('field.pin.wrong', found.wrong))
  } }, field('field.pin.type', 'pin'), fault,
  h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'button primary' }, t('field.pin.open'))))
  const screen = h('section', { class: 'card narrow', 'data-pin': 'type' },
    h('h1', {}, t('field.pin.hello', vault.name)), form,
    h('p', {}, h('button', { type: 'button', class: 'button plain', onclick: () => forgotten(court, say) }, t('field.pin.forgotten'))),
    languages())
  return focused(screen, form.elements.pin)
}

// What is unsent stays sealed and is sent after signing in again; only then a new PIN is chosen.
async function forgotten(court, say) {
  if (await ask(t('field.pin.forgotten'), t('field.pin.forgotten-why'),
    [['no', t('field.cancel')], ['yes', t('field.pin.sign-in-again'), 'primary']]) !== 'yes') return
  try {
    const { csrf } = await court.session()
    sessionStorage.setItem('gridwrit-new-pin', 'yes')
    signOut(csrf)
  } catch (failure) {
    if (failure instanceof SignedOut) {
      sessionStorage.setItem('gridwrit-new-pin', 'yes')
      location.assign('/sign-in')
    } else {
      say(t('field.pin.forgotten-offline'))
    }
  }
}

export const newPin = (session, opened) => chosen(t('field.pin.new'), t('field.pin.why'), opened, async pin => {
  const key = await vaults.create(session.account, session.name, pin, session.secret)
  return { account: session.account, name: session.name, key }
})

export const choosePin = (vault, session, opened) => chosen(t('field.pin.other'), t('field.pin.other-why'), opened, async pin => {
  const key = await vaults.choosePin(vault.account, pin, session.secret)
  sessionStorage.removeItem('gridwrit-new-pin')
  return { account: vault.account, name: vault.name, key }
})

export function chosen(title, why, opened, make) {
  const fault = h('p', { class: 'note bad', role: 'alert', hidden: true })
  const form = h('form', { class: 'form', novalidate: true, onsubmit: async event => {
    event.preventDefault()
    const { pin, again } = form.elements
    const wrong = refusal(pin.value, again.value)
    fault.textContent = wrong ? t(wrong, SHORTEST) : ''
    fault.hidden = !wrong
    if (wrong || form.dataset.busy) return
    form.dataset.busy = 'yes'
    opened(await make(pin.value))
  } }, field('field.pin.choose', 'pin'), field('field.pin.again', 'again'), fault,
  h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'button primary' }, t('field.pin.set'))))
  return focused(h('section', { class: 'card narrow', 'data-pin': 'new' }, h('h1', {}, title), h('p', {}, why), form, languages()),
    form.elements.pin)
}

export function refusal(pin, again) {
  if (!/^\d+$/.test(pin) || pin.length < SHORTEST) return 'field.pin.short'
  if (/^(\d)\1*$/.test(pin) || '01234567890'.includes(pin) || '9876543210'.includes(pin)) return 'field.pin.easy'
  return pin === again ? null : 'field.pin.different'
}

function languages() {
  const other = language === 'en' ? ['zh-CN', '中文'] : ['en', 'English']
  return h('p', {}, button(other[1], async () => {
    await speak(other[0])
    location.reload()
  }, { class: 'button plain', lang: other[0] }))
}

function focused(screen, input) {
  requestAnimationFrame(() => input.focus())
  return screen
}
