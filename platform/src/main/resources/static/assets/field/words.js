// The words of the phone, in the language its holder chose. They come from the court's messages; those of the first screen
// stand in the page.
import { toast } from './dom.js'

const first = document.querySelector('[data-words]')
export let language = chosen()
const early = first ? JSON.parse(first.dataset.first) : {}
let words = early[language.slice(0, 2)] || early.zh || {}
document.documentElement.lang = language

// Without storage the page says so, in the language of the court.
function chosen() {
  try {
    return localStorage.getItem('gridwrit-language') || 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

export const wordsOf = it => `${first.dataset.words}${it.slice(0, 2)}?v=${first.dataset.version}`

const asked = async it => (await fetch(wordsOf(it), { redirect: 'error' })).json()

// Chinese is kept with the program, other languages when they have been chosen: where their words have not come yet, it is
// spoken.
export async function learnWords() {
  words = await asked(language).catch(failure => {
    if (language === 'zh-CN') throw failure
    return asked('zh-CN')
  })
  document.documentElement.lang = language
}

// @returns whether its words have come; nothing changes where they do not
export async function speak(chosen) {
  try {
    words = await asked(chosen)
  } catch {
    toast(t('field.pin.language-offline'), 'bad')
    return false
  }
  language = chosen
  localStorage.setItem('gridwrit-language', chosen)
  document.documentElement.lang = chosen
  return true
}

// As Java's MessageFormat for the little of it that the messages use.
export function t(key, ...values) {
  const text = words[key]
  if (text === undefined) return `??${key}??`
  if (!values.length) return text
  return text.replace(/''|\{(\d)\}/g, (all, n) => all === "''" ? "'" : String(values[n]))
}

export const NAMES = { 'zh-CN': '中文', en: 'English', za: '壮文 Vahcuengh' }

export const has = key => words[key] !== undefined

// All of `key.1`, `key.2`, … that there are.
export function list(key) {
  const found = []
  for (let n = 1; has(`${key}.${n}`); n++) found.push(t(`${key}.${n}`))
  return found
}
