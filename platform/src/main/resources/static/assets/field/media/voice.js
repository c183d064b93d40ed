// A spoken note of a minute at most, small enough for a weak signal.
const LONGEST = 60e3
const TYPES = ['audio/webm;codecs=opus', 'audio/webm', 'audio/mp4']

export const typeOfVoice = () => 'MediaRecorder' in window && navigator.mediaDevices
  ? TYPES.find(it => MediaRecorder.isTypeSupported(it)) : undefined

// @returns stop, which gives {bytes, type}
export async function record() {
  const mimeType = typeOfVoice()
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 16000 })
  const pieces = []
  recorder.ondataavailable = event => pieces.push(event.data)
  const whole = new Promise(done => {
    recorder.onstop = async () => {
      stream.getTracks().forEach(it => it.stop())
      const type = mimeType.split(';')[0]
      done({ bytes: new Uint8Array(await new Blob(pieces, { type }).arrayBuffer()), type })
    }
  })
  recorder.start(1000)
  const limit = setTimeout(() => { if (recorder.state !== 'inactive') recorder.stop() }, LONGEST)
  return {
    whole,
    stop() {
      clearTimeout(limit)
      if (recorder.state !== 'inactive') recorder.stop()
      return whole
    }
  }
}
