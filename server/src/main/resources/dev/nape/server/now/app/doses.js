// What was done lately, from the sessions on this device: the planner keeps limits a day and a
// week, and the hours between two sessions.

import { moment } from "./time.js";

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

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

/**
 * How many sessions of each technique began on the day of now, where the person is.
 * @param {object[]} sessions bodies of session records
 * @param {Date} now
 * @returns {Object<string, number>}
 */
export const doneToday = (sessions, now) =>
  doneThisWeek(
    sessions.filter((session) => moment(session.start).toDateString() === now.toDateString()),
    now,
  );

/**
 * Whole hours since the last session of each technique ended.
 * @param {object[]} sessions bodies of session records
 * @param {Date} now
 * @returns {Object<string, number>}
 */
export function hoursSince(sessions, now) {
  const hours = {};
  for (const session of sessions) {
    // An end that lies ahead is a clock that was wrong: just now, rather than never.
    const ago = Math.max(0, Math.floor((now - moment(session.end)) / HOUR));
    if (ago * HOUR >= WEEK) continue;
    for (const technique of techniques(session)) {
      hours[technique] = Math.min(hours[technique] ?? ago, ago);
    }
  }
  return hours;
}

/** What was begun counts, even if it was cut short. */
function techniques(session) {
  const steps = session.steps ?? [];
  return new Set(steps.filter((step) => step.seconds > 0).map((step) => step.technique));
}

/**
 * Whether nothing was ever done: the first session is short and light.
 * @param {object[]} sessions
 * @returns {boolean}
 */
export const isFirst = (sessions) =>
  sessions.every((session) => session.touchFree || techniques(session).size === 0);
