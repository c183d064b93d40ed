// Fills in where the phone is, when its owner presses the button and not before. Without an answer the report goes all the same.
const form = document.querySelector('[data-report]')
const button = form?.querySelector('[data-locate]')
const words = form?.querySelector('[data-located-words]')

if (button && 'geolocation' in navigator) {
  button.hidden = false
  button.addEventListener('click', () => {
    button.disabled = true
    words.textContent = form.dataset.locating
    navigator.geolocation.getCurrentPosition(here, nowhere, { enableHighAccuracy: true, timeout: 15000 })
  })
}

function here({ coords }) {
  form.elements.longitude.value = coords.longitude
  form.elements.latitude.value = coords.latitude
  form.elements.accuracy.value = Math.round(coords.accuracy)
  words.textContent = form.dataset.located
  button.disabled = false
}

function nowhere() {
  words.textContent = form.dataset.unlocated
  button.disabled = false
}
