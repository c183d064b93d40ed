// What is wanted where there is no network has to have been read before that goes. What does not come is asked for again: after
// a while, each time a longer one, and at once when a network comes back.
const WAITS = [5e3, 20e3, 60e3, 300e3]

// @param wait how the time between two tries passes
// @returns {first, done}: whether it came at once, and when it has come
export function until(work, wait = pause) {
  let begun
  const first = new Promise(it => { begun = it })
  const done = (async () => {
    for (let n = 0; ; n++) {
      try {
        await work()
        begun(true)
        return
      } catch {
        begun(false)
        await wait(WAITS[Math.min(n, WAITS.length - 1)])
      }
    }
  })()
  return { first, done }
}

// Asked for as files first, all of them: a module that could not be loaded once, or one it needs, is not loaded again by
// the same page.
export async function load(addresses, read = whole) {
  await Promise.all(addresses.map(read))
  await Promise.all(addresses.filter(it => it.endsWith('.js')).map(it => import(it)))
}

async function whole(address) {
  const answer = await fetch(address, { redirect: 'error' })
  if (!answer.ok) throw new Error(address)
  await answer.arrayBuffer()
}

// Where there is no network nothing is gained by asking.
function pause(time) {
  return new Promise(done => {
    const over = () => {
      if (!navigator.onLine) return
      window.removeEventListener('online', over)
      clearInterval(waiting)
      done()
    }
    const waiting = setInterval(over, time)
    window.addEventListener('online', over)
  })
}
