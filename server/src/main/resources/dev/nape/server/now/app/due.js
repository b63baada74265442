// What waits for a person when the app is opened: a session that was cut off, and the question two
// hours after a session or a toss. Neither stands in the way of anything.

import { html, nothing } from "./lit-html.js";
import { moment } from "./time.js";

const LATER = 2 * 3_600_000;
/** Asked until a day after; a later memory is no measurement. */
const ASKED_FOR = 24 * 3_600_000;
/** So long after the session the question is about now; later it is about then. */
export const STILL_NOW = 3 * 3_600_000;

/** From when on the two hours count: the end of a session, the toss itself. */
export const since = ({ kind, body }) => moment(kind === "toss" ? body.at : body.end);

/**
 * The newest record whose second question is due. In an attack with a coin it is asked once, two
 * hours after the toss.
 * @param {object} store
 * @param {Date} [now]
 * @returns {Promise<object | null>} its record
 */
export async function due(store, now = new Date()) {
  const never = (await store.value(UNASKED)) ?? [];
  const [sessions, tosses] = await Promise.all([store.all("session"), store.all("toss")]);
  const tossed = new Set(tosses.map(({ body }) => body.attack));
  const silent = sessions.filter(({ id }) => never.includes(id)).map(({ body }) => body.attack);
  const all = [
    ...tosses.filter(({ body }) => !silent.includes(body.attack)),
    ...sessions.filter(({ body }) => !tossed.has(body.attack)),
  ];
  const open = all.filter((one) => {
    const ago = now - since(one);
    return (one.body.painLater ?? null) === null && ago >= LATER && ago < ASKED_FOR && !never.includes(one.id);
  });
  return open.sort((a, b) => since(b) - since(a))[0] ?? null;
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

const asks = (app, { id, kind }) =>
  html`<a class="btn btn-full" href="#/later?id=${id}">${app.text(kind === "toss" ? "now.due.toss" : "now.due.later")}</a>`;

/** What waits, in one line each; nothing where nothing does. */
export const shown = (app) => html`${waiting?.run
  ? html`<a class="btn btn-full" href="#/${waiting.run.screen}">${app.text("now.due.run")}</a>`
  : nothing}${waiting?.question ? asks(app, waiting.question) : nothing}`;
