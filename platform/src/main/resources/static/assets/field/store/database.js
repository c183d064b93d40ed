// What is kept on the phone, in IndexedDB: vaults by account, and sealed records.
export class StorageFull extends Error { name = 'StorageFull' }

let opening

export function database() {
  opening = opening || new Promise((done, failed) => {
    const request = indexedDB.open('gridwrit-field', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('vaults', { keyPath: 'account' })
      const records = request.result.createObjectStore('records', { keyPath: ['account', 'kind', 'id'] })
      records.createIndex('by-order', ['account', 'kind', 'order'])
    }
    request.onerror = () => failed(request.error)
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close()
      done(request.result)
    }
  })
  return opening
}

// One transaction; it is over, and on disk, when the promise is.
export async function transaction(mode, work) {
  const base = await database()
  return new Promise((done, failed) => {
    const open = base.transaction(['vaults', 'records'], mode, { durability: 'strict' })
    let result
    open.oncomplete = () => done(result)
    open.onabort = () => failed(
      open.error && open.error.name === 'QuotaExceededError' ? new StorageFull() : open.error || new Error('aborted'))
    work(open.objectStore('vaults'), open.objectStore('records'), it => { result = it })
  })
}

export function read(find) {
  return transaction('readonly', (vaults, records, result) => {
    const request = find(vaults, records)
    request.onsuccess = () => result(request.result)
  })
}
