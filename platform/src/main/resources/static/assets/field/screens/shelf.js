// Kept with everything else of the account. They change with the program, and with the law: asked for again each week.
const FRESH = 7 * 86400e3

export const leaflets = async store => ((await store.records.get('meta', 'leaflets')) || { all: [] }).all

export async function keepLeaflets(court, store, version, now = Date.now()) {
  const kept = await store.records.get('meta', 'leaflets')
  if (kept && kept.version === version && now - kept.at < FRESH && now >= kept.at) return
  const all = await court.leaflets()
  await store.records.write([{ kind: 'meta', id: 'leaflets', value: { version, at: now, all } }])
}
