// The court's clock as far as the phone knows it. What was seen carries the phone's own time; what expires, expires by
// the court's.
let off = Number(localStorage.getItem('gridwrit-clock') || 0)

export function heard(at) {
  off = Date.parse(at) - Date.now()
  localStorage.setItem('gridwrit-clock', String(off))
}

export const courtNow = () => Date.now() + off

// How far the court's clock is ahead, in milliseconds.
export const ahead = () => off

export function today() {
  return dayOf(courtNow())
}

// A day in China, which has one time zone and no summer time.
export function dayOf(instant) {
  return new Date(Number(new Date(instant)) + 8 * 3600e3).toISOString().slice(0, 10)
}

export function clockOf(instant) {
  return new Date(Number(new Date(instant)) + 8 * 3600e3).toISOString().slice(5, 16).replace('T', ' ')
}

export const isWrong = () => Math.abs(off) > 5 * 60e3
