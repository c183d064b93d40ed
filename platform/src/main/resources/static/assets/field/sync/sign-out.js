import { h } from '../dom.js'

// A form and not a request of a script: the answer leads to the page for signing in.
export function signOut(csrf) {
  localStorage.removeItem('gridwrit-sign-out')
  const form = h('form', { method: 'post', action: '/sign-out' }, h('input', { type: 'hidden', name: '_csrf', value: csrf }))
  document.body.append(form)
  form.submit()
}
