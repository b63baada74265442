// What waits for a person when the app is opened: a session that was cut off, and the question two
// hours after one. Neither stands in the way of anything.

import { html, nothing } from "./lit-html.js";
import { moment } from "./time.js";

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
  const open = (await store.all("session")).filter(({ body }) => {
    if (!body.laterAt || body.painLater !== null) return false;
    return now >= moment(body.laterAt) && now - moment(body.end) < ASKED_FOR;
  });
  return open.sort((a, b) => moment(b.body.end) - moment(a.body.end))[0] ?? null;
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
