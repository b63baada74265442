// What was done lately, from the sessions on this device: the planner keeps weekly limits.

import { moment } from "./time.js";

const WEEK = 7 * 24 * 3_600_000;

/**
 * How many sessions of each technique lie within seven days.
 * @param {object[]} sessions bodies of session records
 * @param {Date} now
 * @returns {Object<string, number>}
 */
export function doneThisWeek(sessions, now) {
  const done = {};
  for (const session of sessions) {
    const ago = now - moment(session.start);
    // A start that lies ahead is a clock that was wrong: it counts, rather than not.
    if (ago >= WEEK) continue;
    for (const technique of techniques(session)) {
      done[technique] = (done[technique] ?? 0) + 1;
    }
  }
  return done;
}

/** What was begun counts, even if it was cut short. */
function techniques(session) {
  const steps = session.steps ?? [];
  return new Set(steps.filter((step) => !step.skipped && step.seconds > 0).map((s) => s.technique));
}

/**
 * Whether nothing was ever done: the first session is short and light.
 * @param {object[]} sessions
 * @returns {boolean}
 */
export const isFirst = (sessions) =>
  sessions.every((session) => session.touchFree || techniques(session).size === 0);
