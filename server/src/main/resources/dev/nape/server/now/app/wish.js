// How long, and whose hands? What was chosen before is chosen again.

import { html, nothing } from "./lit-html.js";
import { isFirst } from "./doses.js";
import { toggled } from "./draft.js";
import { waiting } from "./show.js";
import { known, next, screened } from "./today.js";

const MINUTES = [3, 5, 10, 15, 20];
const HANDS = ["self", "partner"];
const USUAL = { performer: "self", equipment: [], positions: [], before: false };

let facts = null;
let usual = USUAL;

export default {
  async enter(app) {
    facts = null;
    const all = await known(app);
    const answer = screened(all, "self", app.flow.phase);
    if (!answer.clearance || next(answer.clearance) === "stopped") {
      return app.go("check", {}, { replace: true });
    }
    usual = { ...USUAL, ...(await app.store.value("wish")) };
    facts = all;
    app.render();
  },

  view: (app) => (facts ? whole(app) : waiting(app, "where", app.text("now.wish.title"))),
};

async function set(app, patch) {
  usual = { ...usual, ...patch };
  app.render();
  await app.store.keep("wish", usual);
}

const chip = (pressed, words, onClick) =>
  html`<button class="chip" type="button" aria-pressed=${pressed} @click=${onClick}>${words}</button>`;

const whole = (app) => html`${app.bar({ back: "where", attack: true })}
  <div class="stack low solo">
    <h1>${app.text("now.wish.title")}</h1>
    ${things(app)} ${positions(app)}
    ${isFirst(facts.sessions) ? before(app) : nothing}
    <div class="stack-s" role="group" aria-labelledby="hands"><h2 class="label" id="hands">${app.text("planner.performer")}</h2>
      <div class="chips">${HANDS.map((one) =>
        chip(usual.performer === one, app.text(`planner.performer.${one}`), () => set(app, { performer: one })))}</div></div>
    <div class="stack-s" role="group" aria-labelledby="minutes"><h2 class="label" id="minutes">${app.text("planner.minutes")}</h2>
      <div class="minutes">${MINUTES.map((one) => html`<button class="choice" @click=${() => go(app, one)}>
        <b>${one}</b><small>${app.text("now.wish.minutes")}</small></button>`)}</div></div>
  </div>`;

const before = (app) => html`<label class="check"><input type="checkbox" .checked=${usual.before}
  @change=${() => set(app, { before: !usual.before })}><span>${app.text("planner.before")}<br>
  <span class="small quiet">${app.text("planner.before.words")}</span></span></label>`;

const things = (app) => html`<details class="why"><summary>${app.text("planner.equipment")}</summary>
  <div class="chips">${facts.catalogue.equipment.map((one) =>
    chip(usual.equipment.includes(one.id), one.name, () => set(app, { equipment: toggled(usual.equipment, one.id) })))}</div></details>`;

const positions = (app) => html`<details class="why"><summary>${app.text("now.wish.positions")}</summary>
  <p class="small quiet">${app.text("now.wish.positions.words")}</p>
  <div class="chips">${facts.catalogue.positions.map((one) =>
    chip(usual.positions.includes(one.id), one.name, () => set(app, { positions: toggled(usual.positions, one.id) })))}</div></details>`;

async function go(app, minutes) {
  const { performer, equipment, positions: possible, before: done } = usual;
  await app.setFlow({ minutes, performer, equipment, positions: possible, before: done });
  app.go("plan");
}
