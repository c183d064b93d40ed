// Where the phone is: once, when its owner presses, and never otherwise. Without an answer everything goes on.
export const canLocate = 'geolocation' in navigator

export function here() {
  return new Promise(done => navigator.geolocation.getCurrentPosition(
    ({ coords }) => done({ longitude: coords.longitude, latitude: coords.latitude, accuracy: Math.round(coords.accuracy) }),
    () => done(null),
    { enableHighAccuracy: true, timeout: 15000, maximumAge: 0 }))
}
