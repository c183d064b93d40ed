// The receipt of what was handed over, where a link cannot say who asks. Of use only with a network: never kept on the phone.
import { toast } from '../dom.js'
import { Refused } from '../sync/failures.js'
import { t } from '../words.js'

export async function fetched(app, task) {
  try {
    const pdf = await app.court.paper(`/api/v1/field/tasks/${task.id}/receipt`)
    const address = URL.createObjectURL(pdf)
    const link = document.createElement('a')
    Object.assign(link, { href: address, download: `${task.id}.pdf` })
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 60e3)
  } catch (failure) {
    toast(failure instanceof Refused ? failure.message : t('field.receipt.offline'), 'bad')
  }
}
