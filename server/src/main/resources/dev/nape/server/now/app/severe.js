// A severe attack: dark at once, and nothing that touches. All techniques for hands are barred in
// it, so nobody is asked forty questions with their eyes shut. A warning sign that was ticked today
// still comes before everything else.

import { cleared, known } from "./today.js";
import { checkGap } from "./rules.js";

const SECONDS = 600;
const ALONE = { phase: "headache-severe", performer: "self" };

/**
 * Goes to the session without touch, or to where a sign that was ticked today leads.
 * @param {object} app
 */
export async function severe(app) {
  await app.setFlow({ request: { answers: ALONE, seconds: SECONDS }, clearance: null, plan: null, check: null });
  const stop = (await flagsOfToday(app)) && (await stopped(app));
  app.go(stop ? "stopped" : "blackout", {}, { replace: true });
}

/** Asked of the store alone: without a sign there is nothing to wait for. */
async function flagsOfToday(app) {
  const checks = await app.store.all("check");
  const since = Date.now() - 25 * 3_600_000;
  return checks.some(
    ({ body }) => body.redFlags?.length > 0 && new Date(body.at.replace(/\[.*/, "")) > since,
  );
}

/** Whether the newest check stops this attack too; a check of yesterday stops nothing. */
async function stopped(app) {
  const facts = await known(app);
  const { profile, check, now, today } = facts;
  if (check === null || checkGap(check, [], now, today) || !(check.redFlags?.length > 0)) return false;
  const said = { ...check, phase: ALONE.phase };
  const { clearance } = cleared(facts, profile ?? { conditions: {} }, said, "self");
  if (!clearance || clearance.clearance === "cleared") return false;
  await app.setFlow({ check, clearance });
  return true;
}
