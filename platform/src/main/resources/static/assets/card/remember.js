// Whoever has opened a card once can check others where there is no network.
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/card/service-worker.js', { scope: '/card/' })
