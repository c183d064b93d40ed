// A pad to sign on with a finger.
import { button, h } from '../dom.js'
import { t } from '../words.js'

// @returns bytes of a PNG, or null when nobody signed
export function signed(title) {
  return new Promise(done => {
    const canvas = h('canvas', { class: 'pad', width: '900', height: '600', 'aria-label': title, role: 'img' })
    const pen = canvas.getContext('2d')
    let strokes = 0
    const clear = () => {
      pen.fillStyle = '#fff'
      pen.fillRect(0, 0, canvas.width, canvas.height)
      Object.assign(pen, { lineWidth: 6, lineCap: 'round', lineJoin: 'round', strokeStyle: '#101820' })
      strokes = 0
    }
    clear()
    const at = event => {
      const box = canvas.getBoundingClientRect()
      return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height]
    }
    canvas.addEventListener('pointerdown', event => {
      canvas.setPointerCapture(event.pointerId)
      pen.beginPath()
      pen.moveTo(...at(event))
    })
    canvas.addEventListener('pointermove', event => {
      if (!event.buttons) return
      pen.lineTo(...at(event))
      pen.stroke()
      strokes++
    })
    const dialog = h('dialog', { class: 'dialog signing' }, h('h2', {}, title), canvas, h('div', { class: 'actions' },
      button(t('field.cancel'), () => dialog.close()), button(t('field.sign.again'), clear),
      button(t('field.sign.done'), () => { if (strokes) dialog.close('signed') }, { class: 'button primary' })))
    dialog.addEventListener('close', async () => {
      dialog.remove()
      if (dialog.returnValue !== 'signed') return done(null)
      const blob = await new Promise(made => canvas.toBlob(made, 'image/png'))
      done(new Uint8Array(await blob.arrayBuffer()))
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}
