// From a draft to facts: one for each court that asks the same.
import { announced } from '../store/files.js'
import { newId } from '../id.js'
import { t } from '../words.js'

// What the court would refuse anyway is said here, before it is sent.
export function fault(task, draft) {
  const words = draft.words.trim()
  if (draft.outcome === 'PROPERTY_FOUND') {
    if (!draft.clueKind) return 'field.fault.clue-kind'
    return draft.clueWords.trim() ? null : 'field.fault.clue-words'
  }
  return words || draft.files.length || draft.outcome === 'NOT_FOUND' ? null : 'field.fault.words'
}

// @param gone the end of the draft
export async function send(app, task, draft, gone) {
  const { store } = app
  const also = await known(store, draft.also || [])
  const facts = []
  const changes = [gone]
  for (const it of [task.id, ...also]) {
    const report = newId()
    const files = []
    for (const file of draft.files) {
      if (it === task.id) {
        changes.push({ kind: 'file', id: file.id, value: { ...file, report } })
        files.push(file)
      } else {
        const copy = await store.files.copy(file, it, report)
        changes.push(...copy.changes)
        files.push(copy.file)
      }
    }
    facts.push(fact(it, report, draft, files))
  }
  return app.send(facts, changes)
}

async function known(store, ids) {
  const open = new Set((await store.tasks.open()).map(it => it.id))
  return ids.filter(it => open.has(it))
}

function fact(task, id, { outcome, words, clueKind, clueWords, position, unseen = [] }, files) {
  const clue = outcome === 'PROPERTY_FOUND' ? { kind: clueKind, words: clueWords.trim() } : undefined
  // A report needs words or a clue; one that lies before the court as photo or voice says so.
  const said = words.trim() || (clue ? undefined : wordsOf(files))
  const without = unseen.filter(it => !clue || it !== clueKind)
  return { kind: 'REPORT', id, task, outcome, words: said, clue, position, unseen: without.length ? without : undefined, files: files.length ? files.map(announced) : undefined }
}

export const wordsOf = files => [...new Set(files.map(it => t(`field.see.${it.use}`)))].join('，')
