// Draws. No markup is ever read from text.
const SPACE = 'http://www.w3.org/2000/svg'

export function s(tag, attributes, ...children) {
  const made = document.createElementNS(SPACE, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(...children.flat(9).filter(Boolean))
  return made
}

// @param text what the drawing says, for those who do not see it
export function drawing(width, height, text, kind, ...children) {
  return s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': text, class: `drawing ${kind}` }, ...children)
}
