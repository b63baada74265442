// The coin of a relief trial: how bad it is, then massage now or wait two hours. The record is kept
// with the tap that opens it. Everybody may do otherwise, and take their medicine at any time.

import { html } from "./lit-html.js";
import { clock, painKeys } from "./show.js";
import { moment, zoned } from "./time.js";
import { WAIT, arm, coin } from "./trial.js";

let found = null;
let medicine = false;
let taken = false;

export default {
  async enter(app) {
    medicine = taken = false;
    found = await coin(app, app.flow.noted?.id, app.flow.phase);
    if (!found) return on(app);
    app.render();
  },

  view: (app) => html`${app.bar({ back: "phase", label: app.text(`now.phase.${app.flow.said}`), attack: true })}
    <div class="stack low solo">${found ? shown(app) : html`<h1>${app.text("now.wait")}</h1>`}</div>`,
};

function shown(app) {
  const { toss, place } = found;
  if (taken) return kept(app);
  if (toss && medicine) return before(app);
  if (toss) return toss.body.arm === "wait" ? wait(app) : now(app);
  return place ? ask(app) : none(app);
}

const head = (title, ...more) => html`<div class="head"><h1>${title}</h1>${more.map((one) => html`<p class="quiet">${one}</p>`)}</div>`;
const key = (words, onClick, primary = false) =>
  html`<button class=${primary ? "btn btn-primary btn-huge" : "btn btn-full"} @click=${onClick}>${words}</button>`;

const ask = (app) => html`${head(app.text("now.player.before"), app.text("now.toss.from", found.relief.trigger), app.text("now.toss.free"))}
  ${painKeys(app, "toss", null, (score) => said(app, score))}
  <div class="act">${key(app.text("now.toss.skip"), () => pass(app))}</div>`;

/** No coin of this pair is left, and the next one's is not known here. */
const none = (app) => html`${head(app.text("now.toss.none"), app.text("now.toss.none.words"))}
  <div class="act">${key(app.text("now.where.on"), () => pass(app), true)}</div>`;

const now = (app) => html`${head(app.text("now.toss.now"), app.text("now.toss.counted"))}
  <div class="act">${key(app.text("now.where.on"), () => on(app), true)}${key(app.text("now.toss.medicine"), () => ill(app))}</div>`;

const wait = (app) => html`${head(app.text("now.toss.wait", clock(until())), app.text("now.toss.wait.words"), app.text("now.toss.counted"))}
  <div class="act">
    <a class="btn btn-primary btn-huge" href="#/phase">${app.text("now.toss.understood")}</a>
    ${key(app.text("now.toss.medicine"), () => ill(app))}
    ${key(app.text("now.toss.same"), () => pass(app))}
  </div>`;

/** The pain just before medicine is what counts: afterwards the medicine would be measured. */
const before = (app) => html`${head(app.text("now.toss.before"), app.text("now.toss.before.words"))}
  ${painKeys(app, "before", null, (score) => rescued(app, score))}`;

const kept = (app) => html`${head(app.text("now.after.kept"), app.text("now.toss.taken"))}
  <div class="act"><a class="btn btn-primary btn-huge" href="#/phase">${app.text("now.after.done")}</a>${key(app.text("now.toss.go"), () => pass(app))}</div>`;

const until = () => new Date(moment(found.toss.body.at).getTime() + WAIT);

function ill(app) {
  medicine = true;
  app.render();
}

const on = (app) => app.go("where", {}, { replace: true });

/** On, without being asked again in this attack. */
async function pass(app) {
  await app.setFlow({ passed: app.flow.noted?.id });
  on(app);
}

async function said(app, score) {
  const { relief, place } = found;
  if (score < relief.trigger) return pass(app);
  const body = {
    trial: relief.trial,
    pair: relief.pair,
    place,
    attack: app.flow.noted.id,
    at: zoned(new Date()),
    arm: arm(relief, place),
    painBefore: score,
    painLater: null,
    laterAt: null,
    rescue: false,
    done: false,
  };
  await keep(app, body, await app.store.put("toss", body));
}

async function rescued(app, score) {
  const { id, body } = found.toss;
  taken = true;
  await keep(app, { ...body, painLater: score, laterAt: zoned(new Date()), rescue: true }, id, true);
}

async function keep(app, body, id, again = false) {
  if (again) await app.store.put("toss", body, id);
  found = { ...found, toss: { id, body } };
  app.render();
}
