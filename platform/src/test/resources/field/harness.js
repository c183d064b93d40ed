// The few words the tests of the phone's program are written in. Each test runs in a browser of its own.
const tests = new Map()
export const test = (name, work) => tests.set(name, work)
export const names = () => [...tests.keys()]
export const run = name => tests.get(name)()

export function equal(actual, expected, what = '') {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== e) throw new Error(`${what} expected ${e} but was ${a}`)
}

export function holds(condition, what) {
  if (!condition) throw new Error(what)
}

export async function fails(work, type) {
  try {
    await work()
  } catch (failure) {
    if (type && !(failure instanceof type)) throw failure
    return failure
  }
  throw new Error('should have failed')
}

// The same numbers each time.
export function dice(seed) {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}
