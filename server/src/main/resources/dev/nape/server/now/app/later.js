// Two hours after a session or a toss: one question, one tap. Unanswered it stays open, and nothing
// is missing.

import { html, nothing } from "./lit-html.js";
import { STILL_NOW, due, since } from "./due.js";
import { clock, painKeys } from "./show.js";
import { moment, zoned } from "./time.js";

const WAIT = 2 * 3_600_000;

let record = null;
let answered = false;
let medicine = false;

const isToss = () => record.kind === "toss";

async function said(app, painLater) {
  const answer = { painLater, laterAt: zoned(new Date()) };
  const tossed = isToss() ? { rescue: medicine, done: (await massaged(app)).length > 0 } : {};
  record = { ...record, body: { ...record.body, ...answer, ...tossed } };
  answered = true;
  await app.store.put(record.kind, record.body, record.id);
  if (isToss()) await alongside(app, answer);
  app.render();
}

const ofThisAttack = async (app) =>
  (await app.store.all("session")).filter(({ body }) => body.attack === record.body.attack);

/** Sessions with hands in the two hours, whatever the coin said. */
async function massaged(app) {
  const at = moment(record.body.at);
  const within = ({ body }) => moment(body.start) - at < WAIT && moment(body.end) >= at;
  return (await ofThisAttack(app)).filter((one) => within(one) && !one.body.touchFree && one.body.doneSeconds > 0);
}

/** The same answer is that of the sessions of the attack, which are not asked about again. */
async function alongside(app, answer) {
  for (const { id, body } of await ofThisAttack(app)) {
    const open = (body.painLater ?? null) === null && moment(body.end) <= moment(answer.laterAt);
    if (open) await app.store.put("session", { ...body, ...answer }, id);
  }
}

function question(app) {
  const then = since(record).getTime() + (isToss() ? WAIT : 0);
  const soon = new Date() - since(record) < STILL_NOW;
  return app.text(soon ? "now.later.now" : isToss() ? "now.later.at" : "now.later.then", clock(new Date(then)));
}

/** Asked before the number, so that one tap after it is the end. */
const rescue = (app) => html`<label class="check"><input type="checkbox" .checked=${medicine} ?disabled=${answered}
  @change=${() => (medicine = !medicine)}><span>${app.text("now.later.medicine")}</span></label>`;

export default {
  view(app) {
    if (!record) return html`${app.bar({ back: "phase", attack: true })}<div class="stack low solo"><h1>${app.text("now.later.none")}</h1></div>`;
    const label = isToss() ? "now.later.toss" : "now.later.session";
    return html`${app.bar({ back: "phase", attack: true })}
    <div class="stack low solo">
      <div class="head"><p class="label">${app.text(label, clock(since(record)))}</p><h1>${question(app)}</h1></div>
      ${isToss() ? rescue(app) : nothing}
      ${painKeys(app, "later", record.body.painLater, (score) => said(app, score))}
      <p class="small quiet" role="status">${app.text(answered ? "now.after.kept" : isToss() ? "now.later.why.toss" : "now.later.why")}</p>
      <div class="act"><a class="btn ${answered ? "btn-primary btn-huge" : "btn-full"}" href="#/phase">${app.text(answered ? "now.after.done" : "now.later.not")}</a></div>
    </div>`;
  },

  async enter(app) {
    answered = medicine = false;
    record = (app.query.id && (await app.store.get(app.query.id))) || (await due(app.store));
    app.render();
  },
};
