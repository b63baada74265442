// The rules of the health profile and of today's check, as the server has them: what is asked, what
// cannot be so, what is still open, and how long an answer counts. Pure; the tests ask both sides.

/** The one profile of a person has the same id on every device. */
export const PROFILE_ID = "00000000-0000-8000-8000-000000000001";

/** Afterwards it is asked again: combining rule 8 of the safety rules. */
export const LIFE_MONTHS = 12;
export const OLDEST = 120;
const LONGEST_DAY = 25 * 3_600_000;
const OWN = ["affected-area", "implant-area", "injection-sites"];
const NEVER = ["eyes", "neck-front"];

/**
 * The areas that a person can name, from head to foot.
 * @param {object} catalogue
 * @returns {string[]}
 */
export const places = (catalogue) =>
  catalogue.areas.filter(
    (area) => !OWN.includes(area) && !NEVER.includes(area) && !area.startsWith("point-"),
  );

/** Asked in the profile: what stands and is not told by the age alone. */
export const standing = (catalogue) =>
  catalogue.conditions.filter((one) => one.standing && !one.byAgeAlone);

/** Asked each day. */
export const daily = (catalogue) =>
  catalogue.conditions.filter((one) => !one.standing && !one.byAgeAlone);

/** Warning signs that a doctor's standing word lifts. */
export const liftedByDoctor = (catalogue) =>
  catalogue.redFlags.filter((one) => one.urgency !== "emergency" && one.lift === "doctor-aware");

/** Techniques that one may do alone once a therapist has shown them. */
export const shownByTherapist = (catalogue) =>
  catalogue.techniques.filter((one) => one.shownByTherapist);

/** Whether a condition was answered yes or "not sure": "not sure" is never a no. */
export const holds = (profile, id) => ["yes", "unsure"].includes(profile.conditions?.[id]);

const fault = (field, key, subject = "") => ({ field, key, subject });

/**
 * Answers that cannot be so; empty for a sound profile.
 * @param {object} profile
 * @param {object} catalogue
 * @param {string} today as 2026-11-21
 * @returns {{field: string, key: string, subject: string}[]}
 */
export function faults(profile, catalogue, today) {
  return [
    ...yearFaults(profile, today),
    ...unknown(profile, catalogue),
    ...contradictions(profile, catalogue),
    ...doctorFaults(profile, catalogue, today),
  ];
}

function yearFaults({ birthYear }, today) {
  const year = Number(today.slice(0, 4));
  const possible = birthYear == null || (birthYear <= year && birthYear >= year - OLDEST);
  return possible ? [] : [fault("birthYear", "screening.fault.birthYear")];
}

function unknown(profile, catalogue) {
  const known = new Set(standing(catalogue).map((one) => one.id));
  const nameable = new Set(places(catalogue));
  const shown = new Set(shownByTherapist(catalogue).map((one) => one.id));
  const astray = (field, ids, among) =>
    ids
      .filter((id) => !among.has(id))
      .map((id) => fault(field, "screening.fault.unknown", id));
  return [
    ...astray("conditions", Object.keys(profile.conditions ?? {}), known),
    ...astray("places", Object.keys(profile.places ?? {}), known),
    ...Object.entries(profile.places ?? {}).flatMap(([id, areas]) =>
      astray(`places.${id}`, areas, nameable),
    ),
    ...astray("therapistApproved", profile.therapistApproved ?? [], shown),
  ];
}

function contradictions(profile, catalogue) {
  const yes = (id) => profile.conditions?.[id] === "yes";
  return standing(catalogue)
    .filter((one) => one.contradicts && yes(one.id) && yes(one.contradicts))
    .map((one) =>
      fault(`conditions.${one.id}`, "screening.fault.contradiction", one.contradicts),
    );
}

function doctorFaults(profile, catalogue, today) {
  const known = new Set(
    [...standing(catalogue), ...liftedByDoctor(catalogue)].map((one) => one.id),
  );
  const since = monthsAfter(today, -LIFE_MONTHS);
  return Object.entries(profile.doctorAgreed ?? {}).flatMap(([id, day]) => {
    if (!known.has(id)) return [fault("doctorAgreed", "screening.fault.unknown", id)];
    if (day > today) return [fault(`doctorAgreed.${id}`, "screening.fault.future", id)];
    return day <= since ? [fault(`doctorAgreed.${id}`, "screening.fault.longAgo", id)] : [];
  });
}

/**
 * What has to be answered before the profile counts; empty for a whole one.
 * @param {object} profile
 * @param {object} catalogue
 * @returns {{field: string, key: string, subject: string}[]}
 */
export function open(profile, catalogue) {
  const missing = profile.birthYear == null ? [fault("birthYear", "screening.open.birthYear")] : [];
  for (const { id, place } of standing(catalogue)) {
    if (!["yes", "no", "unsure"].includes(profile.conditions?.[id])) {
      missing.push(fault(`conditions.${id}`, "screening.open.question", id));
    } else if (holds(profile, id) && place && !(profile.places?.[id]?.length > 0)) {
      missing.push(fault(`places.${id}`, "screening.open.place", id));
    }
  }
  return missing;
}

/**
 * What is missing in the profile; null when it counts.
 * @param {object | null} profile the body of its record
 * @param {object} catalogue
 * @param {Date} now
 * @returns {"open" | "expired" | "doubted" | null}
 */
export function profileGap(profile, catalogue, now) {
  if (profile === null || open(profile, catalogue).length > 0) return "open";
  if (!profile.confirmedAt) return "doubted";
  const confirmed = moment(profile.confirmedAt);
  // A confirmation still to come is a clock that was wrong once: nobody knows how old it is.
  if (!(confirmed - now < LONGEST_DAY)) return "doubted";
  return now >= expires(profile) ? "expired" : null;
}

/**
 * When a profile stops counting, on the clock of the place where it was confirmed.
 * @param {object} profile
 * @returns {Date}
 */
export function expires({ confirmedAt }) {
  const local = monthsAfter(confirmedAt.slice(0, 10), LIFE_MONTHS) + confirmedAt.slice(10);
  const zone = confirmedAt.match(/\[(.+)\]$/)?.[1];
  const stated = moment(local);
  return zone ? new Date(stated.getTime() + moved(stated, confirmedAt, zone)) : stated;
}

/** How much later the zone's own clock shows the same time than the offset in the text would. */
function moved(stated, text, zone) {
  const [, sign, hours, minutes] = text.match(/([+-])(\d\d):(\d\d)/) ?? [0, "+", 0, 0];
  const said = (sign === "-" ? -1 : 1) * (hours * 60 + Number(minutes));
  try {
    const shown = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
      .format(stated)
      .match(/GMT([+-]\d\d):(\d\d)/);
    const real = shown ? Number(shown[1]) * 60 + Math.sign(Number(shown[1])) * shown[2] : 0;
    return (said - real) * 60_000;
  } catch {
    return 0; // a zone that this browser does not know: the offset in the text is as good
  }
}

/**
 * What is missing in today's check; null when it counts.
 * @param {object | null} check the body of the newest one
 * @param {{writtenAt: string, body: object}[]} attacks
 * @param {Date} now
 * @param {string} today the date where the person is
 * @returns {"check" | "phase" | null}
 */
export function checkGap(check, attacks, now, today) {
  if (check === null) return "check";
  const at = moment(check.at);
  const ofToday = check.at.slice(0, 10) === today && Math.abs(now - at) < LONGEST_DAY;
  if (!ofToday) return "check";
  return attacks.some((attack) => changed(attack, check, at)) ? "phase" : null;
}

/** The attack began, ended or was rated anew after the check. */
function changed({ writtenAt, body }, check, at) {
  const later = (text) => text && moment(text) > at;
  const rated = body.severity && `headache-${body.severity.toLowerCase()}` !== check.phase;
  // What is over keeps its rating, whatever is noted about it afterwards.
  return later(body.start) || later(body.end) || (rated && !body.end && new Date(writtenAt) > at);
}

/** The moment that a zoned text names. */
const moment = (text) => new Date(text.replace(/\[.*$/, ""));

/**
 * The same day of another month, or its last one: 31 January and one month are 28 February.
 * @param {string} day as 2026-11-21
 * @param {number} months
 * @returns {string}
 */
export function monthsAfter(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: index % 12 };
  const last = new Date(Date.UTC(to.year, to.month + 1, 0)).getUTCDate();
  const two = (n) => String(n).padStart(2, "0");
  return `${String(to.year).padStart(4, "0")}-${two(to.month + 1)}-${two(Math.min(date, last))}`;
}
