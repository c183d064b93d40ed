// Whose phone this is, and the PIN: asked once at each opening, unless another tab is open already.
import { h } from './dom.js'
import { embedded } from './embedded.js'
import { early } from './first.js'
import { NoNetwork, SignedOut } from './sync/court.js'
import { signOut } from './sync/sign-out.js'
import { listen, tell } from './sync/tabs.js'
import { vaultOf } from './store/vault.js'
import { choosePin, newPin, typePin } from './pin.js'
import { t } from './words.js'

const main = document.getElementById('main')

// @returns {account, name, key}, once there is a key
export function openVault(court) {
  return new Promise(done => {
    const opened = it => {
      localStorage.setItem('gridwrit-account', it.account)
      main.replaceChildren()
      done(it)
    }
    begin(court, opened)
  })
}

async function begin(court, opened) {
  const last = localStorage.getItem('gridwrit-account')
  const vault = last && await vaultOf(last)
  const recovering = sessionStorage.getItem('gridwrit-new-pin')
  if (vault && !recovering) askFor(vault, court, opened)
  let session
  try {
    session = await court.session()
  } catch (failure) {
    if (vault && !recovering) return
    if (failure instanceof SignedOut && !embedded) return location.assign('/sign-in')
    return main.replaceChildren(first(failure))
  }
  if (localStorage.getItem('gridwrit-sign-out')) return signOut(session.csrf)
  localStorage.setItem('gridwrit-languages', session.languages.join(' '))
  // Another account has signed in on this phone: it sees nothing of the one before.
  if (vault && !recovering && vault.account === session.account) return
  const own = await vaultOf(session.account)
  if (own && recovering) main.replaceChildren(choosePin(own, session, opened))
  else if (own) askFor(own, court, opened)
  else if (early.shown) early.belongs(session, opened)
  else main.replaceChildren(newPin(Promise.resolve({ session, opened })))
}

function askFor(vault, court, opened) {
  main.replaceChildren(typePin(vault, court, opened))
  const stop = listen('key', it => {
    if (it.account !== vault.account) return
    stop()
    opened(it)
  })
  tell('key?', { account: vault.account })
}

function first(failure) {
  const words = failure instanceof SignedOut ? 'field.first.platform' : failure instanceof NoNetwork ? 'field.first.offline' : 'field.first.failed'
  return h('section', { class: 'card narrow' }, h('h1', {}, t('field.first.title')), h('p', {}, t(words)),
    h('div', { class: 'actions' },
      h('button', { type: 'button', class: 'button primary', onclick: () => location.reload() }, t('field.first.again'))))
}
