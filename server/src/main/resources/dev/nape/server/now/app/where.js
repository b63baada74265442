// Where does it hurt? A tap on the body, then how much. The list beside it asks the same.

import { html, nothing } from "./lit-html.js";
import { closer, drawings, figure, regionsOf } from "./figure.js";
import { painKeys, waiting } from "./show.js";
import { known, next, screened } from "./today.js";

const VIEWS = ["front", "left", "right", "back"];
const SIDES = ["left", "right"];

let facts = null;
let seen = { view: "front", part: "" };
/** The place that was tapped last: its keys are shown. */
let asked = null;

export default {
  async enter(app) {
    facts = null;
    asked = null;
    const [all] = await Promise.all([known(app), drawings()]);
    const answer = screened(all, "self", app.flow.phase);
    if (!answer.clearance || next(answer.clearance) !== "where") {
      return app.go("check", {}, { replace: true });
    }
    facts = all;
    seen = first(app);
    app.render();
  },

  view: (app) => (facts ? whole(app) : waiting(app, "phase", app.text("planner.pain"))),
};

/** Behind, where most of the work is, unless it hurts elsewhere already. */
const first = (app) => ({ view: app.flow.said === "neck-tight" ? "back" : "front", part: "" });

const pain = (app) => app.flow.pain ?? [];
const is = (one, other) => one.zone === other.zone && one.side === other.side;
const name = (app, { zone, side }) => {
  const words = facts.catalogue.zones.find((one) => one.id === zone)?.name ?? zone;
  return side === "both" ? words : app.text("library.sided", words, app.text(`library.side.${side}`));
};

function whole(app) {
  const places = pain(app);
  return html`${app.bar({ back: "phase", label: app.text(`now.phase.${app.flow.said}`), attack: true })}
    <div class="head measure"><h1>${app.text("planner.pain")}</h1>
      <p class="quiet">${app.text("now.where.words")}</p></div>
    <div class="stack"><div class="cols-even">
      <div class="stack-s">
        ${views(app)}
        <div class="map">${figure({
          ...seen,
          zones: [...places, ...(asked ? [asked] : [])].map(({ zone, side }) => ({ id: zone, side })),
          avoid: regionsOf(seen.view).map((one) => one.id).filter(isNever),
          label: app.text(`library.view.${seen.view}.label`),
          onRegion: (tapped) => tap(app, tapped),
        })}</div>
      </div>
      <div class="stack">
        ${places.length > 0 ? chosen(app, places) : nothing}
        ${list(app)}
      </div></div>
      <div class="act">
        ${asked
          ? scores(app)
          : html`<a class="btn btn-primary btn-huge" href="#/wish">${app.text(places.length > 0 ? "now.where.on" : "now.where.nowhere")}</a>`}
      </div>
    </div>`;
}

const isNever = (id) => facts.catalogue.regions.find((one) => one.id === id)?.never === true;

const views = (app) => html`<div class="chips views" role="group" aria-label=${app.text("library.views")}>
    ${VIEWS.map((view) => html`<button class="chip" type="button" aria-pressed=${seen.view === view}
      @click=${() => look(app, { view, part: "" })}>${app.text(`library.view.${view}`)}</button>`)}
  </div>
  <div class="chips views" role="group" aria-label=${app.text("library.closer")}>
    ${["", ...closer(seen.view)].map((part) => html`<button class="chip" type="button" aria-pressed=${seen.part === part}
      @click=${() => look(app, { ...seen, part })}>${app.text(`library.closer.${part || "all"}`)}</button>`)}
  </div>`;

function look(app, where) {
  seen = where;
  app.render();
}

/** Only where pain can be felt; what nobody works on may hurt all the same. */
function tap(app, { zone, side }) {
  if (zone === "") return;
  ask(app, { zone, side: side === "midline" ? "both" : side });
}

function ask(app, place) {
  asked = place;
  app.render();
}

const scores = (app) => html`<div class="stack-s" role="group" aria-label=${app.text("now.where.much", name(app, asked))}>
  <p class="head-row"><b>${app.text("now.where.much", name(app, asked))}</b>
    <button class="btn btn-quiet" @click=${() => ask(app, null)}>${app.text("now.where.not")}</button></p>
  ${painKeys(app, "score", scoreOf(app, asked), (score) => keep(app, score))}
</div>`;

const scoreOf = (app, place) => pain(app).find((one) => is(one, place))?.score ?? null;

async function keep(app, score) {
  const others = pain(app).filter((one) => !is(one, asked));
  const place = { ...asked, score };
  asked = null;
  await app.setFlow({ pain: score === 0 ? others : [...others, place] });
}

const chosen = (app, places) => html`<ul class="rows" aria-label=${app.text("now.where.chosen")}>
  ${places.map(
    (one) => html`<li><span>${name(app, one)}</span><span class="row">
      <button class="btn" @click=${() => ask(app, { zone: one.zone, side: one.side })}><span class="num">${one.score}</span><span class="vh">${app.text("now.where.change", name(app, one))}</span></button>
      <button class="btn btn-quiet" @click=${() => drop(app, one)}>${app.text("now.where.remove")}<span class="vh"> ${name(app, one)}</span></button></span></li>`,
  )}
</ul>`;

const drop = (app, place) => app.setFlow({ pain: pain(app).filter((one) => !is(one, place)) });

/** The same without a picture. */
const list = (app) => html`<details class="why" ?open=${matchMedia("(min-width: 60rem)").matches}><summary>${app.text("now.where.list")}</summary>
  <ul class="rows">
    ${facts.catalogue.zones.map(
      (zone) => html`<li><span>${zone.name}</span><span class="row">
        ${sidesOf(zone.id).map((side) => html`<button class="btn" aria-pressed=${scoreOf(app, { zone: zone.id, side }) !== null}
          @click=${() => ask(app, { zone: zone.id, side })}>${app.text(`diary.side.${side}`)}<span class="vh"> ${zone.name}</span></button>`)}
      </span></li>`,
    )}
  </ul></details>`;

/** What lies in the middle, or is felt nowhere in particular, has no sides. */
const sidesOf = (zone) => {
  const drawn = VIEWS.flatMap(regionsOf).filter((one) => one.zone === zone);
  return drawn.length === 0 || drawn.every((one) => one.side === "midline") ? ["both"] : SIDES;
};
