// Language, size of type, light or dark, PIN, and leaving.
import { ask, button, h, toast } from '../dom.js'
import { appearance, isLarge, setAppearance, setLarge } from '../look.js'
import { chosen } from '../pin.js'
import { back, go } from '../route.js'
import { choosePin, wipe } from '../store/vault.js'
import { signOut } from '../sync/sign-out.js'
import { tell } from '../sync/tabs.js'
import { language, NAMES, speak, t } from '../words.js'
import { choice } from './parts.js'
import { end, pushCard } from './push.js'

export const form = true

export async function show(app) {
  const languages = (localStorage.getItem('gridwrit-languages') || 'zh-CN en').split(' ')
  return h('div', {}, back('/', t('field.back')), h('h1', {}, t('field.settings')),
    h('section', { class: 'card' }, h('h2', {}, t('field.settings.language')),
      choice(t('field.settings.language'), languages.map(it => [it, NAMES[it]]), language, async it => {
        if (!await speak(it)) return go('/settings')
        app.court.language = it
        document.querySelector('[data-settings]').textContent = t('field.settings')
        go('/settings')
      }),
      h('p', { class: 'hint' }, t('field.settings.zhuang')),
      h('h2', {}, t('field.settings.type')),
      choice(t('field.settings.type'), [['no', t('field.settings.normal')], ['yes', t('field.settings.large')]],
        isLarge() ? 'yes' : 'no', it => setLarge(it === 'yes')),
      h('h2', {}, t('field.settings.appearance')),
      choice(t('field.settings.appearance'), ['auto', 'light', 'dark', 'sun'].map(it => [it, t(`field.settings.${it}`)]),
        appearance(), setAppearance)),
    pushCard(app),
    h('section', { class: 'card' }, h('h2', {}, t('field.settings.phone')), h('p', {}, t('field.settings.kept')),
      h('div', { class: 'actions' }, button(t('field.settings.pin'), event => newPin(app, event.currentTarget)),
        h('a', { class: 'button', href: '/complaints' }, t('field.settings.complaints')),
        h('a', { class: 'button', href: '/field?plain' }, t('field.plain')))),
    h('div', { class: 'actions' }, button(t('field.settings.leave'), () => leave(app), { class: 'button danger large', 'data-leave': true })))
}

async function newPin(app, pressed) {
  let secret
  try {
    ({ secret } = await app.court.session())
  } catch {
    return toast(t('field.settings.pin-offline'), 'bad')
  }
  const made = chosen(t('field.settings.pin'), t('field.pin.why'), async pin => {
    await choosePin(app.account, pin, secret)
    made.remove()
    toast(t('field.settings.pin-done'))
  })
  pressed.closest('section').append(made)
}

// Nothing of this account stays on the phone; what is unsent is said first.
async function leave(app) {
  const { waiting, files } = await app.store.outbox.count()
  const unsent = waiting + files
  const answer = await ask(t('field.settings.leave'), unsent ? t('field.leave.unsent', unsent) : t('field.leave.sure'), [
    ['no', t('field.cancel')],
    ...unsent ? [['send', t('field.leave.send'), 'primary']] : [],
    ['yes', t(unsent ? 'field.leave.discard' : 'field.settings.leave'), 'danger']
  ])
  if (answer === 'send') {
    await app.sync.run()
    return (await app.store.outbox.count()).waiting ? go('/outbox') : leave(app)
  }
  if (answer !== 'yes') return
  // Not held up by a push service that does not answer: the court ends it with the phone all the same.
  await Promise.race([end(app).catch(() => {}), new Promise(done => setTimeout(done, 2_000))])
  await wipe(app.account)
  localStorage.removeItem('gridwrit-account')
  localStorage.setItem('gridwrit-sign-out', 'yes')
  tell('gone', { account: app.account })
  try {
    signOut((await app.court.session()).csrf)
  } catch {
    location.reload()
  }
}
