// From the plain pages into the app, where the browser can carry it. Whoever asked for the plain pages stays there.
if (location.search.includes('plain')) sessionStorage.setItem('gridwrit-plain', 'yes')
const able = window.indexedDB && window.crypto && crypto.subtle && window.PointerEvent && window.HTMLDialogElement
if (able && !sessionStorage.getItem('gridwrit-plain')) location.replace('/field/app')
