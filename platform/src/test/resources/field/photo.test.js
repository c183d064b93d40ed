import { holds, test } from '/tests/harness.js'
import { LARGEST, compressed } from '/assets/field/media/photo.js'

// Noise does not compress: the worst picture there is, of ten megabytes and with a place in it.
async function enormous() {
  const canvas = document.createElement('canvas')
  canvas.width = 4000
  canvas.height = 3000
  const pen = canvas.getContext('2d')
  const noise = pen.createImageData(4000, 250)
  for (let i = 0; i < noise.data.length; i += 65536) crypto.getRandomValues(noise.data.subarray(i, Math.min(i + 65536, noise.data.length)))
  for (let i = 3; i < noise.data.length; i += 4) noise.data[i] = 255
  for (let y = 0; y < 3000; y += 250) pen.putImageData(noise, 0, y)
  const jpeg = new Uint8Array(await (await new Promise(done => canvas.toBlob(done, 'image/jpeg', 1))).arrayBuffer())
  const words = new TextEncoder().encode('Exif\0\0GPS 22.1,106.7 SECRETPLACE')
  const mark = new Uint8Array([0xff, 0xe1, 0, words.length + 2, ...words])
  return new File([jpeg.subarray(0, 2), mark, jpeg.subarray(2)], 'photo.jpg', { type: 'image/jpeg' })
}

const says = (bytes, words) => new TextDecoder('latin1').decode(bytes).includes(words)

test('a photo of ten megabytes becomes 300 KB without the place where it was taken', async () => {
  const file = await enormous()
  holds(file.size > 10 * 1024 * 1024, `only ${file.size} bytes`)
  holds(says(new Uint8Array(await file.arrayBuffer()), 'SECRETPLACE'), 'no place in it to begin with')
  const small = await compressed(file)
  holds(small.length <= LARGEST, `${small.length} bytes`)
  holds(!says(small, 'SECRETPLACE') && !says(small, 'Exif'), 'the place is still in it')
  holds(small[0] === 0xff && small[1] === 0xd8, 'no JPEG')
})

test('what is no photo is refused', async () => {
  let refused = false
  await compressed(new File(['not a picture'], 'photo.jpg')).catch(() => { refused = true })
  holds(refused, 'taken')
})
