// One line that always says where the worker's work is: on this phone only, at the court, or refused.
import { clockOf } from './clock.js'
import { h } from './dom.js'
import { t } from './words.js'

const place = document.querySelector('[data-state-line]')

export async function showStateLine(app) {
  const count = await app.store.outbox.count()
  const [kind, words] = said(count, app.sync.state)
  const line = h('a', { class: `state-line ${kind}`, href: '#/outbox', role: 'status' },
    h('span', { class: 'dot', 'aria-hidden': 'true' }), h('span', {}, words))
  line.dataset.waiting = count.waiting + count.files
  line.dataset.refused = count.refused
  line.dataset.state = kind
  line.dataset.network = app.sync.state.network ? 'yes' : 'no'
  if (app.sync.state.doing) line.dataset.doing = ''
  place.replaceChildren(line)
}

export function said({ waiting, files, refused }, { doing, network, signedIn, at }) {
  if (refused) return ['bad', t('field.state.refused', refused)]
  const kept = waiting + files
  if (!signedIn) return ['warn', t(kept ? 'field.state.signed-out-kept' : 'field.state.signed-out', kept)]
  if (doing && kept) return ['busy', t('field.state.sending', kept)]
  if (!network) return kept ? ['warn', t('field.state.offline-kept', kept)] : ['off', t('field.state.offline')]
  if (kept) return ['warn', t('field.state.kept', kept)]
  return ['good', at ? t('field.state.arrived', clockOf(at).slice(6)) : t('field.state.asking')]
}
