// Something is wrong: the session stands still at the tap that led here. First the signs, the worst
// on top; then what to do. No sign is ever argued away.

import { html, nothing } from "./lit-html.js";
import { close, finish, happen, note, open, seen } from "./session.js";
import { icon } from "./show.js";

const LEVELS = ["emergency", "urgent-same-day", "stop-now", "stop-and-follow-plan", "stop-and-move", "stop-and-reduce"];
/** Where the knowledge lets a session go on: elsewhere, never at the same place. */
const GO_ON = ["stop-and-move", "stop-and-reduce"];
const GROUPS = { "emergency": "now", "urgent-same-day": "now", "stop-and-move": "gentler", "stop-and-reduce": "gentler" };

let catalogue = null;
let sign = null;
let ended = false;
let record = null;

const back = (app) => app.flow.run?.screen ?? "phase";

function number(app) {
  const { countries, default: usual } = catalogue.emergency;
  return countries.find((one) => one.code === app.settings.country)?.number ?? usual;
}

const call = (app) => html`<a class="btn btn-call btn-huge" href="tel:${number(app)}">${icon("call")}${app.text("now.wrong.call", number(app))}</a>`;

async function choose(app, one) {
  sign = one;
  if (!GO_ON.includes(one.level)) await stop(app);
  app.render();
}

/** The record is kept before anybody reads what to do. */
async function stop(app) {
  ended = true;
  record = await finish("stopped", { signs: sign?.id ? [sign.id] : [], emergency: sign?.level === "emergency" });
}

const list = (app) => html`<header class="bar"><button class="bar-btn" @click=${() => goOn(app)}>${app.text("now.wrong.mistake")}</button></header>
  <div class="stack solo">
    <div class="head"><h1>${app.text("now.wrong.title")}</h1><p class="quiet">${app.text("now.wrong.paused")}</p></div>
    ${call(app)}
    ${[...new Set(LEVELS.map((level) => GROUPS[level] ?? "rest"))].map((group) => signs(app, group))}
    <div class="act"><button class="btn btn-full" @click=${() => choose(app, { id: null, level: "stop-now", sign: app.text("now.wrong.other"), action: app.text("now.wrong.other.words"), source: "" })}>${app.text("now.wrong.other")}</button></div>
  </div>`;

const signs = (app, group) => html`<section class="stack-s"><h2 class="label">${app.text(`now.wrong.${group}`)}</h2>
  <ul class="choices">${catalogue.stopSigns
    .filter((one) => (GROUPS[one.level] ?? "rest") === group)
    .map((one) => html`<li><button class="choice choice-line" @click=${() => choose(app, one)}><span>${one.sign}</span></button></li>`)}</ul></section>`;

const told = (app) => html`<div class="stack low solo">
  <div class="banner ${sign.level === "emergency" ? "banner-stop" : ""}" role="alert">${icon("stop")}<div>
    <h1>${app.text(`now.wrong.level.${sign.level}`, number(app))}</h1><p class="lead">${sign.action}</p></div></div>
  ${sign.level === "emergency" ? call(app) : nothing}
  <p>${sign.sign}</p>
  ${sign.source ? html`<p class="source">${sign.source}</p>` : nothing}
  <p class="small quiet" role="status">${ended ? app.text("now.wrong.ended") : app.text("now.wrong.leave")}</p>
  <div class="act">${ended
    ? html`<button class="btn btn-full" @click=${() => app.go(record ? "after" : "phase", {}, { replace: true })}>${app.text("now.wrong.next")}</button>`
    : html`<button class="btn btn-primary btn-huge" @click=${() => elsewhere(app)}>${app.text("now.wrong.elsewhere")}</button>
        <button class="btn btn-full" @click=${async () => { await stop(app); app.render(); }}>${app.text("now.wrong.end")}</button>`}</div>
</div>`;

/** On, without the place that hurt. */
async function elsewhere(app) {
  const { cue, run } = seen();
  const avoid = cue.pressure > 0 ? [...run.avoid, cue.region] : run.avoid;
  await note({ avoid, signs: [...run.signs, { id: sign.id, sign: sign.sign }] });
  goOn(app);
}

function goOn(app) {
  app.go(back(app), {}, { replace: true });
}

export default {
  view: (app) => (!catalogue ? html`<div class="stack low solo"><h1>${app.text("now.wrong.title")}</h1></div>` : sign ? told(app) : list(app)),

  async enter(app) {
    sign = null;
    ended = false;
    const { run } = app.flow;
    if (run?.screen === "blackout") document.documentElement.dataset.theme = "blackout";
    if (run && !seen()) await open(app, run.screen);
    happen("pause");
    catalogue = (await app.engine()).catalogue;
    app.render();
  },

  leave(app) {
    document.documentElement.dataset.theme = app.settings.theme;
    close();
  },
};
