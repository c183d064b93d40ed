// Kept with everything else of the account. They change with the program, and with the law: asked for again each week.
const FRESH = 7 * 86400e3
// What one holds changes from one day to the next.
const DAY = 86400e3
// Courses are heavier than all of the program: they come when it has long been there, or when somebody opens them.
const AFTER = 180e3
const NOTHING = { courses: [], held: [], again: [] }

export const leaflets = async store => ((await store.records.get('meta', 'leaflets')) || { all: [] }).all
export const training = async store => ((await store.records.get('meta', 'training')) || { all: NOTHING }).all

export async function keepLeaflets(court, store, version, now = Date.now()) {
  setTimeout(() => keepTraining(court, store).catch(() => {}), AFTER)
  await keep(court, store, 'leaflets', version, now, FRESH)
}

// @returns whether anything new has come
export const keepTraining = (court, store, now = Date.now()) => keep(court, store, 'training', '', now, DAY)

async function keep(court, store, what, version, now, fresh) {
  const kept = await store.records.get('meta', what)
  if (kept && kept.version === version && now - kept.at < fresh && now >= kept.at) return false
  const all = await court.read(what)
  await store.records.write([{ kind: 'meta', id: what, value: { version, at: now, all } }])
  return true
}
