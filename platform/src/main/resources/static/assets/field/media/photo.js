// A photo as small as it can be and still show what it must. Drawn anew, it carries nothing of where and with what it was
// taken (EXIF).
export const LARGEST = 300 * 1024
const SIDES = [1600, 1280, 1024, 800, 640]
const QUALITIES = [0.82, 0.7, 0.58, 0.45]

// @returns bytes of a JPEG, at most LARGEST
export async function compressed(file) {
  const picture = await createImageBitmap(file)
  try {
    for (const side of SIDES) {
      const canvas = drawn(picture, side)
      for (const quality of QUALITIES) {
        const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality))
        if (blob && blob.size <= LARGEST) return new Uint8Array(await blob.arrayBuffer())
      }
    }
  } finally {
    picture.close()
  }
  throw new Error('photo')
}

function drawn(picture, side) {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

// For an <img>, which the pages' policy lets show data: and nothing of elsewhere.
export function asAddress(bytes, type) {
  return new Promise(done => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result)
    reader.readAsDataURL(new Blob([bytes], { type }))
  })
}
