// A session as it goes on this device: its clock, what is kept of it, and the record it becomes.
// What a state becomes after an event is the core's to say; this file brings events and instants.

import { steadyClock } from "./clock.js";
import { neverAsk } from "./due.js";
import { record } from "./record.js";
import { announce, hush, stayAwake } from "./voice.js";
import { moment, uuid7, zoned } from "./time.js";

const TICK = 250;
const KEEP_EVERY = 5;
/** What was left alone for so long is over: by then the question about its effect is due. */
const STALE = 2 * 3_600_000;

const live = { app: null, engine: null, run: null, timeline: null, told: -1, timer: 0, kept: 0 };
const now = steadyClock();

/**
 * Takes up the session that was going on, or prepares the one that was planned.
 * @param {object} app
 * @param {"player" | "blackout"} screen
 * @returns {Promise<boolean>} whether there is one
 */
export async function open(app, screen) {
  live.engine = await app.engine();
  Object.assign(live, { app, run: app.flow.run ?? null, told: -1 });
  if (live.run && !(await takenUp(screen))) await finish("left");
  if (!live.run && !(await prepared(screen))) return false;
  watch(true);
  happen("tick");
  return true;
}

async function takenUp(screen) {
  const { run, app, engine } = live;
  const wished = !app.flow.request || same(app.flow.request, run.request);
  const fresh = !run.start || now() - run.worked < STALE;
  if (run.screen !== screen || !wished || !fresh || engine.version !== run.version) return false;
  live.timeline = engine.timeline(run.request);
  return true;
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

async function prepared(screen) {
  const { request, phase, noted } = live.app.flow;
  const timeline = request ? live.engine.timeline(request) : null;
  if (!timeline?.cues.some((cue) => cue.seconds > 0)) return false;
  live.timeline = timeline;
  live.run = {
    id: uuid7(),
    screen,
    request,
    phase: request.answers.phase ?? phase,
    performer: request.answers.performer ?? "self",
    attack: noted?.id ?? null,
    version: timeline.knowledgeVersion,
    touchFree: timeline.touchFree,
    steps: timeline.run.done.map((_, index) => {
      const { title, technique, protocol, step } = timeline.cues.find((cue) => cue.index === index);
      return { title, technique, protocol, step };
    }),
    aftercare: timeline.cues.filter((cue) => cue.kind === "aftercare").map((cue) => cue.say),
    start: null,
    worked: null,
    painBefore: null,
    avoid: [],
    signs: [],
    state: timeline.run,
  };
  await keep();
  return true;
}

/** Lets go of the screen; the session itself stays where it is. */
export function close() {
  if (live.run?.state.state === "running") happen("pause");
  watch(false);
  hush();
}

/** What the screens show: the run, its cues, the one that is on, the next step. */
export function seen() {
  const { run, timeline } = live;
  if (!run) return null;
  const { cues } = timeline;
  const at = run.state.at;
  const index = cues.findLastIndex((cue) => cue.at <= at && cue.kind !== "aftercare");
  const cue = cues[index];
  const mine = (other) => other.index === cue.index && other.side === cue.side && other.seconds > 0;
  const stretch = cues.filter(mine);
  return {
    run,
    state: run.state,
    cue,
    // Short repetitions share one ring, so that it does not start anew every few seconds.
    from: cue.seconds < 12 && !cue.stage ? stretch[0].at : cue.at,
    to: cue.seconds < 12 && !cue.stage ? stretch.at(-1).at + stretch.at(-1).seconds : cue.at + cue.seconds,
    position: cues.findLast((one) => one.at <= at && one.kind === "position"),
    next: cues.slice(index + 1).find((one) => one.index !== cue.index || one.side !== cue.side),
    switched: cues.some((one) => one.kind === "switch" && one.at === cue.at) && at - cue.at < 3,
    steps: run.state.done.length,
    left: timeline.totalSeconds - at,
  };
}

/**
 * Something happened: start, tick, pause, resume, skip, back.
 * @param {string} event
 */
export function happen(event) {
  const { run, engine } = live;
  if (!run) return;
  const before = run.state;
  const state = engine.run(before, event, now());
  run.state = leaving(state) ?? state;
  if (event === "start") Object.assign(run, { start: zoned(new Date(now())), worked: now() });
  const seen = !["away", "clock"].includes(run.state.cause);
  if (before.state === "running" && seen) run.worked = now();
  if (["start", "resume", "skip", "back"].includes(event)) live.told = -1;
  const changed = before.state !== run.state.state || before.at !== run.state.at;
  if (run.state.state === "running") tell();
  if (before.state !== run.state.state) turned(run.state);
  if (!["tick", "start"].includes(event) || before.state !== run.state.state) keep();
  else if (changed && Math.abs(run.state.at - live.kept) >= KEEP_EVERY) keep();
  else if (changed) live.app.render();
  if (run.state.state === "done") ended();
}

/** From running to waiting or back. Whoever has to move is told so; any other pause is silent. */
function turned(state) {
  stayAwake(state.state === "running");
  if (state.state === "running") return;
  hush();
  if (state.cause === "position") aloud([seen().position], true);
}

const aloud = (cues, speak) =>
  announce(cues, live.app.settings, { partner: live.run.performer === "partner", speak });

/** A place that hurt is not touched again in this session. */
function leaving(state) {
  const { run, timeline, engine } = live;
  let next = state;
  while (["running", "paused"].includes(next.state) && run.avoid.length > 0) {
    const cue = timeline.cues.findLast((one) => one.at <= next.at && one.seconds > 0);
    if (!run.avoid.includes(cue.region)) break;
    next = engine.run(next, "skip", now());
  }
  return next;
}

let ended = () => {};

/** Calls back when a session has come to its end by itself. */
export function onEnd(listener) {
  ended = listener;
}

/** Says and lets feel what has begun since the last time; a breath anew with each breath. */
function tell() {
  const { cue, run } = seen();
  const { cues } = live.timeline;
  const index = cues.indexOf(cue);
  const into = run.state.at - cue.at;
  const breath = cue.breath?.in ? cue.breath.in + cue.breath.out : 0;
  const turn = index * 1_000 + (breath ? Math.floor(into / breath) : 0);
  if (turn === live.told) return;
  const fresh = Math.floor(live.told / 1_000) !== index;
  live.told = turn;
  const moments = cues.filter((one) => one.at === cue.at && one.kind === "switch");
  aloud(fresh && into < 2 ? [...moments, cue] : [cue], fresh);
}

/** Remembers something about the session, such as the pain before it. */
export function note(patch) {
  Object.assign(live.run, patch);
  return keep();
}

function keep() {
  live.kept = live.run.state.at;
  return live.app.setFlow({ run: structuredClone(live.run) });
}

/**
 * Ends the session and makes its record; nothing where nothing was begun.
 * @param {"completed" | "stopped" | "left"} ending
 * @param {{signs?: string[], emergency?: boolean}} [why]
 * @returns {Promise<string | null>} id of the record
 */
export async function finish(ending, { signs = [], emergency = false } = {}) {
  const { app, run } = live;
  watch(false);
  hush();
  stayAwake(false);
  if (!run?.start) {
    live.run = null;
    await app.setFlow({ run: null });
    return null;
  }
  const end = new Date(Math.max(run.worked, moment(run.start).getTime()));
  await app.store.put("session", record(run, ending, end, signs), run.id);
  if (emergency) await neverAsk(app.store, run.id);
  const skipped = new Set(run.steps.filter((_, index) => run.state.skipped[index]).map((step) => step.title));
  const aftercare = emergency ? [] : run.aftercare;
  live.run = null;
  await app.setFlow({ run: null, last: { id: run.id, ending, aftercare, skipped: [...skipped], emergency } });
  return run.id;
}

const tick = () => happen("tick");

function seenAgain() {
  tick();
  const running = live.run?.state.state === "running";
  if (document.visibilityState === "visible") stayAwake(running);
  else if (live.run) keep();
}

function hidden() {
  tick();
  if (live.run) keep();
}

/** Time goes on only while somebody watches; begun twice, it is watched once. */
function watch(on) {
  clearInterval(live.timer);
  document.removeEventListener("visibilitychange", seenAgain);
  removeEventListener("pagehide", hidden);
  if (!on) return;
  live.timer = setInterval(tick, TICK);
  document.addEventListener("visibilitychange", seenAgain);
  addEventListener("pagehide", hidden);
}
