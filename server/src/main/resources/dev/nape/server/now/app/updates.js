// The worker that keeps the app on the device, and newer versions of it. A newer one waits until
// somebody says so or looks away, and as long as a session runs in any tab.

const SESSION = "nape-session";

/**
 * Registers the worker and watches for a newer one.
 * @param {(use: () => Promise<void>) => void} onWaiting called when a newer version is ready
 */
export async function watchForUpdates(onWaiting) {
  if (!navigator.serviceWorker) return;
  const controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    // The first worker takes over a page that is as new as itself; the next ones say so twice.
    if (!reloading && (controlled || asked)) {
      reloading = true;
      location.reload();
    }
  });
  const registration = await navigator.serviceWorker.register("/worker.js", {
    scope: "/",
    updateViaCache: "none",
  });
  const look = () => {
    if (registration.waiting && registration.active) onWaiting(() => use(registration));
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") use(registration);
    else registration.update().catch(() => {}); // without a network there is nothing newer
  });
  look();
}

let asked = false;
let reloading = false;

async function use(registration) {
  if (!registration.waiting || !registration.active || (await sessionRuns())) return;
  asked = true;
  registration.waiting.postMessage("use");
}

async function sessionRuns() {
  const { held } = (await navigator.locks?.query()) ?? { held: [] };
  return held.some((lock) => lock.name === SESSION);
}

let release = null;

/**
 * Says whether this tab is in the middle of a session, for all tabs.
 * @param {boolean} runs
 */
export function inSession(runs) {
  if (runs && !release && navigator.locks) {
    release = () => {};
    navigator.locks.request(
      SESSION,
      { mode: "shared" },
      () => new Promise((end) => (release === null ? end() : (release = end))),
    );
  } else if (!runs) {
    release?.();
    release = null;
  }
}
