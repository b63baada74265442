// From what is stored to what screening is asked: profile and check together, as on the server.

import { OLDEST, LIFE_MONTHS, holds, monthsAfter, shownByTherapist, standing } from "./rules.js";

/**
 * Of the two ages that a year of birth allows, the one that the stricter rules go with.
 * @param {number} birthYear
 * @param {number} thisYear
 * @param {object} catalogue
 * @returns {number}
 */
export function strictestAge(birthYear, thisYear, catalogue) {
  const older = Math.min(Math.max(thisYear - birthYear, 0), OLDEST);
  const younger = Math.max(0, older - 1);
  const held = (age) => catalogue.conditions.filter((one) => holdsAt(one, age)).length;
  return held(younger) > held(older) ? younger : older;
}

const holdsAt = ({ under = 0, over = 0 }, age) => age < under || (over > 0 && age > over);

/**
 * Profile and check together: what screening is asked.
 * @param {object} profile
 * @param {object} check
 * @param {string} performer self or partner
 * @param {object} catalogue
 * @returns {object} the input of `nape screen`
 */
export function answers(profile, check, performer, catalogue) {
  const said = (word) =>
    standing(catalogue)
      .map((one) => one.id)
      .filter((id) => profile.conditions[id] === word);
  const conditions = union(said("yes"), check.conditions);
  const unsure = union(
    said("unsure").filter((id) => !conditions.includes(id)),
    (check.unsure ?? []).filter((id) => !said("yes").includes(id)),
  );
  const day = check.at.slice(0, 10);
  const age =
    profile.birthYear == null
      ? null
      : strictestAge(profile.birthYear, Number(day.slice(0, 4)), catalogue);
  const all = union(union(conditions, unsure), check.redFlags);
  return {
    ...(age === null ? {} : { age }),
    performer,
    phase: check.phase,
    redFlags: union(check.redFlags, []),
    conditions,
    unsure,
    doctorAware: union(agreed(profile, all, age, day, catalogue), check.doctorAware),
    therapistApproved: union(
      shownByTherapist(catalogue)
        .map((one) => one.id)
        .filter((id) => profile.therapistApproved?.includes(id)),
      check.therapistApproved,
    ),
    avoid: union(
      Object.entries(profile.places ?? {})
        .filter(([id]) => holds(profile, id))
        .flatMap(([, areas]) => areas),
      check.avoid,
    ),
  };
}

/** A doctor's word counts for twelve months, and for what is said to be so. */
function agreed(profile, said, age, day, catalogue) {
  const since = monthsAfter(day, -LIFE_MONTHS);
  const byAge = (id) =>
    age !== null && catalogue.conditions.some((one) => one.id === id && holdsAt(one, age));
  return Object.entries(profile.doctorAgreed ?? {})
    .filter(([id, when]) => when > since && (said.includes(id) || byAge(id)))
    .map(([id]) => id);
}

const union = (one, other) => [...new Set([...(one ?? []), ...(other ?? [])])].sort();
