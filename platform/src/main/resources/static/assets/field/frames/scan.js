// Reads frames from the camera, or from photographs of them where no camera is given to a page.
import { h } from '../dom.js'
import { Collected } from './frames.js'

const EACH = 120
const SIDE = 960
const MOST_SAID = 12

// @returns what the picture says, or null
export async function read(source, width, height) {
  const { decodeQR } = await import('../../qr/decode.js')
  const scale = Math.min(1, SIDE / Math.max(width, height))
  const canvas = h('canvas', { width: Math.round(width * scale), height: Math.round(height * scale) })
  const ink = canvas.getContext('2d')
  ink.drawImage(source, 0, 0, canvas.width, canvas.height)
  try {
    return decodeQR(ink.getImageData(0, 0, canvas.width, canvas.height))
  } catch {
    return null // no code in it, or blurred
  }
}

// @param say  text of a key, with values
// @param done told the whole text, once
export function scanner(say, done) {
  const collected = new Collected()
  const video = h('video', { class: 'finder', playsinline: true, 'aria-label': say('field.frames.camera') })
  video.muted = true
  const place = h('p', { class: 'frame-place', role: 'status' }, say('field.frames.none'))
  const fault = h('p', { class: 'note warn', hidden: true }, say('field.frames.no-camera'))
  const photos = h('input', { type: 'file', accept: 'image/*', multiple: true, class: 'visually-hidden', 'data-frame-photos': true,
    onchange: async () => {
      for (const file of photos.files) {
        const photo = await createImageBitmap(file).catch(() => null)
        if (photo) await take(await read(photo, photo.width, photo.height))
      }
      photos.value = ''
    } })
  const made = h('div', { class: 'frames', 'data-scanner': true }, h('p', { class: 'hint' }, say('field.frames.scan-why')), video, fault, place,
    h('div', { class: 'actions' }, h('label', { class: 'button' }, photos, h('span', {}, say('field.frames.photos')))))
  let stream = null
  let over = false

  async function take(said) {
    if (over || said === null || !collected.take(said)) return
    const text = await collected.whole()
    const missing = collected.missing()
    place.textContent = missing.length <= MOST_SAID && missing.length
      ? say('field.frames.missing', collected.parts.size, collected.total, missing.join(', '))
      : say('field.frames.got', collected.parts.size, collected.total)
    made.dataset.got = collected.parts.size
    if (text === null) return
    over = true
    end()
    done(text)
  }

  function end() {
    if (stream) stream.getTracks().forEach(it => it.stop())
    stream = null
  }

  async function look() {
    if (over || !made.isConnected) return end()
    if (video.videoWidth) await take(await read(video, video.videoWidth, video.videoHeight))
    setTimeout(look, EACH)
  }

  async function open() {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } })
      video.srcObject = stream
      await video.play()
      look()
    } catch {
      video.hidden = true
      fault.hidden = false
    }
  }
  open()
  return made
}
