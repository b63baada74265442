// Keeps the app on the device. The lines above name this version and its files.

self.addEventListener("install", () => {});
