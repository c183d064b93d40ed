// Being told of new tasks while the app is closed. The push says only that there is something; the app then asks.
import { button, h, toast } from '../dom.js'
import { t } from '../words.js'

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), it => it.charCodeAt(0))
const able = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
const manager = async () => (await navigator.serviceWorker.ready).pushManager

async function send(app, method, path, body) {
  await app.court.session()
  const answer = await fetch(`/api/v1/notices/${path}`, {
    method, body: JSON.stringify(body), redirect: 'manual',
    headers: app.court.headers({ 'Content-Type': 'application/json' })
  })
  if (!answer.ok) throw new Error(String(answer.status))
}

async function begin(app) {
  if (await Notification.requestPermission() !== 'granted') return toast(t('field.push.refused'), 'bad')
  const answer = await fetch('/api/v1/notices/push-key', { redirect: 'manual', headers: { Accept: 'application/json' } })
  const { key } = await answer.json()
  const subscription = await (await manager()).subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) })
  await send(app, 'PUT', 'subscription', { endpoint: subscription.endpoint, keys: subscription.toJSON().keys })
  toast(t('field.push.begun'))
}

// Also when the account leaves this phone: the next one must not be told what was meant for this one.
export async function end(app) {
  if (!able()) return
  const worker = await navigator.serviceWorker.getRegistration('/field')
  const subscription = await worker?.pushManager.getSubscription()
  if (!subscription) return
  await subscription.unsubscribe()
  await send(app, 'POST', 'subscription/ending', { endpoint: subscription.endpoint }).catch(() => {})
}

async function told(app, place) {
  const worker = await navigator.serviceWorker.getRegistration('/field')
  const on = Boolean(await worker?.pushManager.getSubscription()) && Notification.permission === 'granted'
  place.replaceChildren(
    h('h2', {}, t('field.push')), h('p', {}, t(on ? 'field.push.on' : 'field.push.what')),
    h('div', { class: 'actions' }, button(t(on ? 'field.push.end' : 'field.push.begin'), async () => {
      try {
        await (on ? end(app) : begin(app))
      } catch {
        toast(t('field.push.offline'), 'bad')
      }
      told(app, place)
    }, { class: on ? 'button' : 'button primary', 'data-push': on ? 'on' : 'off' })))
}

export function pushCard(app) {
  if (!able()) return ''
  const place = h('section', { class: 'card' })
  told(app, place)
  return place
}
