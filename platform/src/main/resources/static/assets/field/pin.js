// The forms for the PIN.
import { ask, button, h } from './dom.js'
import { language, NAMES, speak, t } from './words.js'

// Not needed to show them, only once something is typed.
const vaults = () => import('./store/vault.js')

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
    const found = await vaults().then(it => it.unlock(vault.account, pin)).catch(failure => ({ failure }))
    delete form.dataset.busy
    form.elements.pin.value = ''
    if (found.key) return opened({ account: vault.account, name: vault.name, key: found.key })
    if (found.failure) say(t(reason(found.failure)))
    else if (found.wait) say(t('field.pin.wait', Math.ceil(found.wait / 1000)))
    else say(found.shut ? t('field.pin.shut') : t('field.pin.wrong', found.wrong))
  } }, field('field.pin.type', 'pin'), fault,
  h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'button primary' }, t('field.pin.open'))))
  const screen = h('section', { class: 'card narrow', 'data-pin': 'type' },
    h('h1', {}, t('field.pin.hello', vault.name)), form,
    h('p', { class: 'pin-more' },
      button(t('field.pin.forgotten'), () => forgotten(court, say), { class: 'button plain' }), languages()))
  return focused(screen, form.elements.pin)
}

const reason = failure => failure.name === 'StorageFull' ? 'field.full' : 'field.first.failed'

// What is unsent stays sealed and is sent after signing in again; only then a new PIN is chosen.
async function forgotten(court, say) {
  if (await ask(t('field.pin.forgotten'), t('field.pin.forgotten-why'),
    [['no', t('field.cancel')], ['yes', t('field.pin.sign-in-again'), 'primary']]) !== 'yes') return
  try {
    const { csrf } = await court.session()
    const { signOut } = await import('./sync/sign-out.js')
    sessionStorage.setItem('gridwrit-new-pin', 'yes')
    signOut(csrf)
  } catch (failure) {
    if (failure.name === 'SignedOut') {
      sessionStorage.setItem('gridwrit-new-pin', 'yes')
      location.assign('/sign-in')
    } else {
      say(t('field.pin.forgotten-offline'))
    }
  }
}

// @param owner promise of {session, opened}: what is typed before the court has said whose phone it is, waits for that
export const newPin = owner => chosen(t('field.pin.new'), t('field.pin.why'), async pin => {
  const { session, opened } = await owner
  const key = await (await vaults()).create(session.account, session.name, pin, session.secret)
  opened({ account: session.account, name: session.name, key })
})

export const choosePin = (vault, session, opened) => chosen(t('field.pin.other'), t('field.pin.other-why'), async pin => {
  const key = await (await vaults()).choosePin(vault.account, pin, session.secret)
  sessionStorage.removeItem('gridwrit-new-pin')
  opened({ account: vault.account, name: vault.name, key })
})

export function chosen(title, why, take) {
  const fault = h('p', { class: 'note bad', role: 'alert', hidden: true })
  const form = h('form', { class: 'form', novalidate: true, onsubmit: async event => {
    event.preventDefault()
    const { pin, again } = form.elements
    const wrong = refusal(pin.value, again.value)
    fault.textContent = wrong ? t(wrong, SHORTEST) : ''
    fault.hidden = !wrong
    if (wrong || form.dataset.busy) return
    form.dataset.busy = 'yes'
    try {
      await take(pin.value)
    } catch (failure) {
      fault.textContent = t(reason(failure))
      fault.hidden = false
    } finally {
      delete form.dataset.busy
    }
  } }, field('field.pin.choose', 'pin'), field('field.pin.again', 'again'), fault,
  h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'button primary' }, t('field.pin.set'))))
  return focused(h('section', { class: 'card narrow', 'data-pin': 'new' }, h('h1', {}, title), h('p', {}, why), form,
    h('p', { class: 'pin-more' }, languages())),
    form.elements.pin)
}

export function refusal(pin, again) {
  if (!/^\d+$/.test(pin) || pin.length < SHORTEST) return 'field.pin.short'
  if (/^(\d)\1*$/.test(pin) || '01234567890'.includes(pin) || '9876543210'.includes(pin)) return 'field.pin.easy'
  return pin === again ? null : 'field.pin.different'
}

const languages = () => h('span', { class: 'languages' }, Object.keys(NAMES).filter(it => it !== language).map(it => button(NAMES[it], async () => {
  if (await speak(it)) location.reload()
}, { class: 'button plain', lang: it })))

function focused(screen, input) {
  requestAnimationFrame(() => input.focus())
  return screen
}
