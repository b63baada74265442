// When to send: after each record, when the network comes back, when the app is looked at again;
// after a failure later and later, and never two devices in step.

import { sync } from "./sync.js";
import { refresh } from "./trial.js";

const SOON = 400;
const FIRST = 2_000;
const LONGEST = 5 * 60_000;

/**
 * Keeps a store and the server in step until it is stopped.
 * @param {{store: object, person: string|null, still: () => boolean, fetch?: typeof fetch,
 *   onOutcome: (outcome: import("./sync.js").Outcome) => void}} what
 * @returns {{now: () => Promise<void>, stop: () => void}}
 */
export function keepSending({ store, person, still, fetch = globalThis.fetch.bind(globalThis), onOutcome }) {
  let timer = 0;
  let failures = 0;
  let running = null;
  let again = false;
  let stopped = false;
  let asked = false;

  const later = (delay) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(run, delay);
  };

  async function once() {
    const outcome = await sync(store, fetch, { person, still });
    if (stopped) return;
    failures = outcome.state === "later" ? failures + 1 : 0;
    if (failures > 0) later(wait(failures));
    if (outcome.state === "busy") later(FIRST);
    if (outcome.state === "sent" && person) await ask(outcome.saved);
    onOutcome(outcome);
  }

  /** When the app was opened, and when a pair of attacks may be full: the next coin is not here. */
  async function ask(saved) {
    const now = !asked || saved.some((item) => item.kind === "toss");
    asked = true;
    await refresh(store, fetch, { now, still });
  }

  /** One run at a time; what is asked for meanwhile is one more run. */
  function run() {
    clearTimeout(timer);
    if (stopped) return Promise.resolve();
    if (running) {
      again = true;
      return running;
    }
    running = once()
      .catch((fault) => console.error(fault))
      .finally(() => {
        running = null;
        if (again) later(SOON);
        again = false;
      });
    return running;
  }

  const afterwards = () => {
    failures = 0;
    run();
  };
  const looked = () => document.visibilityState === "visible" && afterwards();
  const ends = [store.onWrite(() => later(SOON))];
  listen(globalThis, "online", afterwards, ends);
  listen(document, "visibilitychange", looked, ends);

  return {
    now: run,
    stop() {
      stopped = true;
      clearTimeout(timer);
      ends.forEach((end) => end());
    },
  };
}

function listen(target, event, listener, ends) {
  target.addEventListener(event, listener);
  ends.push(() => target.removeEventListener(event, listener));
}

/** Twice as long each time, and by chance up to half of that less. */
export function wait(failures, chance = Math.random()) {
  return Math.min(LONGEST, FIRST * 2 ** (failures - 1)) * (1 - chance / 2);
}
