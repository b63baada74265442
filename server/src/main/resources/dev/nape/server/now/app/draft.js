// What is ticked while today's check is answered, and the check that it makes.

import { daily } from "./rules.js";

/** Nothing is ticked for anybody. */
export const EMPTY = { ticked: [], unsure: [], aware: [], where: {}, avoid: [] };

/** Takes one out, or puts it in. */
export const toggled = (list, one) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/**
 * What was ticked when a check was answered, to be mended.
 * @param {object} check
 * @param {object} catalogue
 */
export function drafted(check, catalogue) {
  const ticked = [...check.redFlags, ...(check.conditions ?? []), ...(check.unsure ?? [])];
  const avoid = check.avoid ?? [];
  const asked = daily(catalogue).filter((one) => one.place && ticked.includes(one.id));
  return {
    ticked,
    unsure: check.unsure ?? [],
    aware: check.doctorAware ?? [],
    where: Object.fromEntries(asked.map((one) => [one.id, avoid])),
    avoid,
  };
}

/** Id of a condition that is about a place and does not say which; null when all do. */
export function withoutPlace(draft, catalogue) {
  const open = daily(catalogue).find(
    (one) => one.place && draft.ticked.includes(one.id) && !(draft.where[one.id]?.length > 0),
  );
  return open?.id ?? null;
}

/**
 * The check as it is kept.
 * @param {object} draft
 * @param {object} catalogue
 * @param {string} phase
 * @param {string} at zoned
 */
export function bodyOf(draft, catalogue, phase, at) {
  const among = (list) => list.map((one) => one.id).filter((id) => draft.ticked.includes(id));
  const conditions = among(daily(catalogue));
  const places = conditions.flatMap((id) => draft.where[id] ?? []);
  return {
    at,
    performer: "self",
    phase,
    redFlags: among(catalogue.redFlags),
    conditions: conditions.filter((id) => !draft.unsure.includes(id)),
    unsure: conditions.filter((id) => draft.unsure.includes(id)),
    doctorAware: draft.aware.filter((id) => draft.ticked.includes(id)),
    therapistApproved: [],
    avoid: [...new Set([...draft.avoid, ...places])],
  };
}
