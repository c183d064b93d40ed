// The words of the phone, in the language its holder chose. They come from the court's messages; those of the first screen
// stand in the page.
const first = document.querySelector('[data-words]')
export let language = chosen()
let words = first ? JSON.parse(first.dataset.first)[language.slice(0, 2)] || {} : {}
document.documentElement.lang = language

// Without storage the page says so, in the language of the court.
function chosen() {
  try {
    return localStorage.getItem('gridwrit-language') || 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

export async function learnWords() {
  const answer = await fetch(`${first.dataset.words}${language.slice(0, 2)}?v=${first.dataset.version}`, { redirect: 'error' })
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
