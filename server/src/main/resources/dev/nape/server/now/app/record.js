// What is kept of a session when it has ended.

import { zoned } from "./time.js";

/**
 * The session as it is kept and sent.
 * @param {object} run
 * @param {"completed" | "stopped" | "left"} ending
 * @param {Date} end
 * @param {string[]} signs ids of the stop signs that ended it
 */
export function record(run, ending, end, signs) {
  const stopped = ending === "stopped";
  const steps = run.steps.map(({ technique, protocol, step }, index) => ({
    technique,
    protocol,
    step,
    seconds: run.state.done[index],
    skipped: run.state.skipped[index],
  }));
  return {
    start: run.start,
    end: zoned(end),
    phase: run.phase,
    performer: run.performer,
    touchFree: run.touchFree,
    knowledgeVersion: run.version,
    plannedSeconds: run.state.total,
    doneSeconds: run.state.done.reduce((sum, seconds) => sum + seconds, 0),
    ending,
    steps,
    painBefore: run.painBefore,
    painAfter: null,
    painLater: null,
    laterAt: null,
    attack: run.attack,
    // A sign that let the session go on is told in words: only a stopped session has stop signs.
    stopSigns: stopped ? [...run.signs.map((sign) => sign.id), ...signs] : [],
    notes: stopped ? "" : run.signs.map((sign) => sign.sign).join("\n"),
  };
}
