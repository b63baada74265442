// What waits for a person when the app is opened: a session that was cut off, and the question two
// hours after one. Neither stands in the way of anything.

import { html, nothing } from "./lit-html.js";
import { moment } from "./time.js";

const LATER = 2 * 3_600_000;
/** Asked until a day after the session; a later memory is no measurement. */
const ASKED_FOR = 24 * 3_600_000;
/** So long after the session the question is about now; later it is about then. */
export const STILL_NOW = 3 * 3_600_000;

/**
 * The newest session whose second question is due.
 * @param {object} store
 * @param {Date} [now]
 * @returns {Promise<object | null>} its record
 */
export async function due(store, now = new Date()) {
  const never = (await store.value(UNASKED)) ?? [];
  const open = (await store.all("session")).filter(({ id, body }) => {
    const ago = now - moment(body.end);
    return (body.painLater ?? null) === null && ago >= LATER && ago < ASKED_FOR && !never.includes(id);
  });
  return open.sort((a, b) => moment(b.body.end) - moment(a.body.end))[0] ?? null;
}

const UNASKED = "unasked";

/** After an emergency nobody is asked how the session went. */
export async function neverAsk(store, id) {
  const never = (await store.value(UNASKED)) ?? [];
  await store.keep(UNASKED, [id, ...never].slice(0, 20));
}

let waiting = null;

/**
 * Looks for what waits.
 * @param {object} app
 */
export async function look(app) {
  const question = await due(app.store);
  const run = app.flow.run;
  waiting = { question, run: run?.start ? run : null };
}

/** What waits, in one line each; nothing where nothing does. */
export const shown = (app) => html`${waiting?.run
  ? html`<a class="btn btn-full" href="#/${waiting.run.screen}">${app.text("now.due.run")}</a>`
  : nothing}${waiting?.question
  ? html`<a class="btn btn-full" href="#/later?id=${waiting.question.id}">${app.text("now.due.later")}</a>`
  : nothing}`;
