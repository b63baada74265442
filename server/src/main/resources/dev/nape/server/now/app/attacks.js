// Attack records: one for an attack, whatever is tapped how often.

import { moment, zoned } from "./time.js";

const STILL_RUNNING = 72 * 3_600_000;
const WORSE = ["MILD", "MODERATE", "SEVERE"];

/**
 * The attack that goes on: begun within three days and without an end.
 * @param {object} store
 * @param {Date} now
 * @returns {Promise<{id: string, body: object} | null>}
 */
export async function running(store, now = new Date()) {
  const open = (await store.all("attack")).filter(
    ({ body }) => !body.end && now - moment(body.start) < STILL_RUNNING,
  );
  return open.sort((a, b) => moment(b.body.start) - moment(a.body.start))[0] ?? null;
}

/**
 * Notes how bad it is: in the attack that goes on, or in a new one. The worst stays.
 * @param {object} store
 * @param {"mild" | "moderate" | "severe"} pain
 * @returns {Promise<{id: string, begun: boolean}>}
 */
export async function rate(store, pain) {
  const now = new Date();
  const old = await running(store, now);
  if (old === null) {
    const body = { start: zoned(now), severity: pain.toUpperCase() };
    return { id: await store.put("attack", body), begun: true };
  }
  const severity = worst(old.body.severity, pain.toUpperCase());
  if (severity !== old.body.severity) {
    await store.put("attack", rated(old.body, severity), old.id);
  }
  return { id: old.id, begun: false };
}

const worst = (one, other) => (WORSE.indexOf(one) > WORSE.indexOf(other) ? one : other);

/** A peak says more than a word, so a worse word replaces it: nobody knows the new number. */
function rated({ peak, ...body }, severity) {
  return { ...body, severity };
}

let last = Promise.resolve();

/**
 * Changes something about an attack, one change after the other: quick taps lose nothing.
 * @param {object} store
 * @param {string} id
 * @param {(body: object) => object} change
 */
export function changed(store, id, change) {
  const then = async () => {
    const old = await store.get(id);
    if (old) await store.put("attack", change(old.body), id);
  };
  return (last = last.then(then, then));
}

/** The same with a severity, as somebody says it of this very attack. */
export const withSeverity = (severity) => (body) => rated(body, severity);

/** The same, over now. */
export function ended(body) {
  const now = new Date();
  return { ...body, end: zoned(now < moment(body.start) ? moment(body.start) : now) };
}

/** The same, begun some minutes before it was noted. */
export const earlier = (noted, minutes) => (body) => ({
  ...body,
  start: zoned(new Date(moment(noted).getTime() - minutes * 60_000)),
});
