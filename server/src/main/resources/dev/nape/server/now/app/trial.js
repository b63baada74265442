// What this device knows of somebody's trials: blocks that have begun, and the coin of one pair of
// attacks. Asked of the server when it can be reached; nothing is ever guessed.

import { day, moment } from "./time.js";

const KEY = "trial";
const PATIENCE = 3_000;
const FRESH = 10 * 60_000;
/** How long one waits, and when the pain is asked for again. */
export const WAIT = 2 * 3_600_000;
const QUIET = /^headache-/;
/** No coin in a severe attack: nothing touches then, so there is nothing to compare. */
const TOSSED = { "headache-mild": 3, "headache-moderate": 6 };

/**
 * @typedef {{first: string, last: string, massage: boolean}} Block days, both included
 * @typedef {{first: string, last: string, until: string, blocks: Block[]}} Prevention what is known
 *   of a trial, complete until a day
 * @typedef {{trial: string, trigger: number, pairs: number, pair: number, massageFirst: boolean}}
 *   Relief
 * @typedef {{at: number, prevention: Prevention|null, relief: Relief|null,
 *   helped: Record<string, {response: number, sessions: number, real: boolean}>}} Known
 */

/**
 * Asks the server, not more often than needed.
 * @param {object} store of the person who is signed in
 * @param {typeof fetch} fetch
 * @param {{now?: boolean, still?: () => boolean}} [how] whether it has to be now, and whether the
 *   same person is still here when the answer comes
 */
export async function refresh(store, fetch, { now = false, still = () => true } = {}) {
  const old = await store.value(KEY);
  if (!now && old && Math.abs(Date.now() - old.at) < FRESH) return;
  try {
    const answer = await fetch("/api/trial", {
      redirect: "error",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok) return;
    const known = await answer.json();
    if (still()) await store.keep(KEY, { ...known, at: Date.now() });
  } catch {
    // Without a network what was known before counts, for as long as it says so itself.
  }
}

/** @returns {Promise<Known|null>} */
const known = async (app) => (await app.store.value(KEY)) ?? null;

/**
 * What the trial has for today.
 * @param {object} app
 * @returns {Promise<{state: "free"|"on"|"off"|"unknown", last?: string, asked?: number}>}
 */
export async function today(app) {
  const today = day(new Date());
  let found = on(await known(app), today);
  if (found.state === "unknown") {
    await refresh(app.store, fetch, { now: true });
    found = on(await known(app), today);
  }
  return found;
}

/** What is known of a day. Between two cycles, and before and after them, it is free. */
export function on(known, today) {
  const { prevention, at } = known ?? {};
  if (!prevention || today < prevention.first || today > prevention.last) return { state: "free" };
  const block = prevention.blocks.find((one) => one.first <= today && today <= one.last);
  if (block) return { state: block.massage ? "on" : "off", last: block.last };
  return today <= prevention.until ? { state: "free" } : { state: "unknown", asked: at };
}

/**
 * Whether massage is not offered today. In an attack nothing is held back, and nothing after
 * somebody said "all the same".
 * @param {object} app
 * @param {string} phase
 */
export async function isHeld(app, phase) {
  if (QUIET.test(phase) || app.flow.allTheSame === day(new Date())) return false;
  return ["off", "unknown"].includes((await today(app)).state);
}

/** What helped before, by technique; nothing where nothing is known. */
export const helped = async (app) => (await known(app))?.helped ?? {};

/**
 * What the coin may say in this attack.
 * @param {object} app
 * @param {string} attack id of its record
 * @param {string} phase
 * @returns {Promise<{relief: Relief, toss: object|null, place: number|null}|null>} null where no
 *   coin is asked for; a toss that was made before; the place in the pair that the next one has
 */
export async function coin(app, attack, phase) {
  const { relief = null } = (await known(app)) ?? {};
  if (!relief || !attack || !(TOSSED[phase] >= relief.trigger)) return null;
  const tosses = (await app.store.all("toss")).filter(({ body }) => body.trial === relief.trial);
  const toss = tosses.find(({ body }) => body.attack === attack) ?? null;
  const taken = tosses.map(({ body }) => body).filter(({ pair }) => pair === relief.pair);
  const place = [1, 2].find((one) => !taken.some((body) => body.place === one)) ?? null;
  return { relief, toss, place };
}

/** Whether there is something to say about a coin: none yet, or one that still makes wait. */
export const isAsked = (found) =>
  found !== null && (found.toss === null || isWaiting(found.toss.body));

/** Whether a toss said wait, and the two hours are not over and nothing was answered. */
export const isWaiting = ({ arm, at, painLater }, now = Date.now()) =>
  arm === "wait" && (painLater ?? null) === null && now < moment(at).getTime() + WAIT;

/** What the coin of a place says. */
export const arm = (relief, place) =>
  relief.massageFirst === (place === 1) ? "massage" : "wait";
