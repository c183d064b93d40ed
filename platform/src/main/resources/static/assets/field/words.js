// The words of the phone, in the language its holder chose. They come from the court's messages.
let words = {}
export let language = localStorage.getItem('gridwrit-language') || 'zh-CN'

export async function learnWords() {
  const short = language.slice(0, 2)
  const answer = await fetch(`/field/words/${short}`, { redirect: 'error' })
  words = await answer.json()
  document.documentElement.lang = language
}

export async function speak(chosen) {
  language = chosen
  localStorage.setItem('gridwrit-language', chosen)
  await learnWords()
}

// As Java's MessageFormat for the little of it that the messages use.
export function t(key, ...values) {
  const text = words[key]
  if (text === undefined) return `??${key}??`
  if (!values.length) return text
  return text.replace(/''|\{(\d)\}/g, (all, n) => all === "''" ? "'" : String(values[n]))
}

export const has = key => words[key] !== undefined

// All of `key.1`, `key.2`, … that there are.
export function list(key) {
  const found = []
  for (let n = 1; has(`${key}.${n}`); n++) found.push(t(`${key}.${n}`))
  return found
}
