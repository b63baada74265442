// Two hours after a session: one question, one tap. Unanswered it stays open, and nothing is missing.

import { html } from "./lit-html.js";
import { STILL_NOW, due } from "./due.js";
import { clock, painKeys } from "./show.js";
import { moment, zoned } from "./time.js";

let record = null;
let answered = false;

async function said(app, painLater) {
  record = { ...record, body: { ...record.body, painLater, laterAt: zoned(new Date()) } };
  answered = true;
  await app.store.put("session", record.body, record.id);
  app.render();
}

function question(app) {
  const end = moment(record.body.end);
  return app.text(new Date() - end < STILL_NOW ? "now.later.now" : "now.later.then", clock(end));
}

export default {
  view(app) {
    if (!record) return html`${app.bar({ back: "phase", attack: true })}<div class="stack low solo"><h1>${app.text("now.later.none")}</h1></div>`;
    return html`${app.bar({ back: "phase", attack: true })}
    <div class="stack low solo">
      <div class="head"><p class="label">${app.text("now.later.session", clock(moment(record.body.end)))}</p><h1>${question(app)}</h1></div>
      ${painKeys(app, "later", record.body.painLater, (score) => said(app, score))}
      <p class="small quiet" role="status">${app.text(answered ? "now.after.kept" : "now.later.why")}</p>
      <div class="act"><a class="btn ${answered ? "btn-primary btn-huge" : "btn-full"}" href="#/phase">${app.text(answered ? "now.after.done" : "now.later.not")}</a></div>
    </div>`;
  },

  async enter(app) {
    answered = false;
    record = (app.query.id && (await app.store.get(app.query.id))) || (await due(app.store));
    app.render();
  },
};
