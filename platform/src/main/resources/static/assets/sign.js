// A pad in a form: what is drawn on it goes along as a PNG.
for (const pad of document.querySelectorAll('canvas[data-sign]')) {
  const form = pad.closest('form')
  const field = form.elements[pad.dataset.sign]
  const pen = pad.getContext('2d')
  const clear = () => {
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, pad.width, pad.height)
    Object.assign(pen, { lineWidth: 4, lineCap: 'round', lineJoin: 'round', strokeStyle: '#101820' })
    field.value = ''
  }
  const at = event => {
    const box = pad.getBoundingClientRect()
    return [(event.clientX - box.left) * pad.width / box.width, (event.clientY - box.top) * pad.height / box.height]
  }
  clear()
  pad.addEventListener('pointerdown', event => {
    pad.setPointerCapture(event.pointerId)
    pen.beginPath()
    pen.moveTo(...at(event))
  })
  pad.addEventListener('pointermove', event => {
    if (!event.buttons) return
    pen.lineTo(...at(event))
    pen.stroke()
    field.value = pad.toDataURL('image/png')
  })
  form.querySelector('[data-sign-clear]').addEventListener('click', clear)
}
