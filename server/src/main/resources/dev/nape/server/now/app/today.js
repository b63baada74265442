// What is known about this person at this moment, and whether anybody may be massaged now. The only
// door to a clearance: it is made anew each time it is asked for, and a stored one opens nothing.

import { answers } from "./answers.js";
import { PROFILE_ID, checkGap, profileGap } from "./rules.js";
import { day, moment } from "./time.js";

let ready = false;

/** Whether the domain is there, so that nobody has to wait for more than a moment. */
export const isReady = () => ready;

/**
 * Everything that screening rests on.
 * @param {object} app
 * @returns {Promise<object>} engine, catalogue, profile, check, attacks, sessions, now, today
 */
export async function known(app) {
  const engine = await app.engine();
  const [profile, checks, attacks, sessions] = await Promise.all([
    app.store.get(PROFILE_ID),
    app.store.all("check"),
    app.store.all("attack"),
    app.store.all("session"),
  ]);
  ready = true;
  const now = new Date();
  return {
    engine,
    catalogue: engine.catalogue,
    profile: profile?.body ?? null,
    changing: app.flow.profile ?? null,
    check: newest(checks),
    attacks,
    sessions: sessions.map((one) => one.body),
    now,
    today: day(now),
  };
}

function newest(checks) {
  const sorted = checks.map((one) => one.body).sort((a, b) => moment(b.at) - moment(a.at));
  return sorted[0] ?? null;
}

/**
 * Whether the phase has to be said again: it was said on another day, or an attack changed since.
 * @param {object} flow
 * @param {object} facts
 * @returns {boolean}
 */
export function isPhaseOld({ phase, saidAt }, { attacks, now, today }) {
  return !phase || !saidAt || checkGap({ at: saidAt, phase }, attacks, now, today) !== null;
}

/**
 * Screens from what is stored, or says what is missing first.
 * @param {object} facts from `known`
 * @param {string} performer self or partner
 * @param {string} [phase] that the person just said; the check has to be of the same
 * @returns {{gap: string} | {problem: object} | {answers: object, clearance: object}}
 */
export function screened(facts, performer, phase) {
  const { catalogue, profile, check, attacks, now, today } = facts;
  // Answers that were changed and not yet confirmed make the old ones doubtful.
  const profileMissing = profileGap(profile, catalogue, now) ?? (facts.changing ? "doubted" : null);
  if (profileMissing) return { gap: "profile", why: profileMissing };
  const checkMissing = checkGap(check, attacks, now, today);
  if (checkMissing) return { gap: "check", why: checkMissing };
  if (phase && check.phase !== phase) return { gap: "check", why: "phase" };
  return cleared(facts, profile, check, performer);
}

/**
 * Screens with answers that are not stored yet.
 * @returns {{problem: object} | {answers: object, clearance: object}}
 */
export function cleared({ engine, catalogue }, profile, check, performer) {
  const said = answers(profile, check, performer, catalogue);
  try {
    return { answers: said, clearance: engine.screen(said) };
  } catch (refused) {
    if (refused.name !== "Refused") throw refused;
    return { problem: refused };
  }
}

/** What a clearance leads to: stop, a session without touch, or the next question. */
export function next(clearance) {
  if (clearance.clearance !== "cleared") return "stopped";
  return clearance.handsOn ? "where" : "plan";
}

/**
 * Whether what was planned is not what would be said now: another day, another attack, a profile that
 * no longer counts. Without a check nothing was screened for hands, and nothing gets out of date.
 * @param {object} app
 * @returns {Promise<boolean>}
 */
export async function isOutdated(app) {
  const { check, request } = app.flow;
  if (!check || !request) return false;
  const { performer, phase } = request.answers;
  const answer = screened(await known(app), performer, phase);
  return JSON.stringify(answer.answers) !== JSON.stringify(request.answers);
}
