// What exactly to do. Screened and planned when the screen opens, and again at Start.

import { html, nothing } from "./lit-html.js";
import { doneThisWeek, doneToday, hoursSince, isFirst } from "./doses.js";
import { banner, lasting, reason, sourced, titleOf, waiting } from "./show.js";
import { known, next, screened } from "./today.js";
import { helped, isHeld } from "./trial.js";

const USUAL_MINUTES = 10;

let made = null;
let newer = false;

export default {
  async enter(app) {
    made = null;
    newer = false;
    made = await make(app);
    app.render();
  },

  view: (app) => (made ? whole(app) : waiting(app, "wish", app.text("now.plan.title"))),
};

/** A plan of this moment; null when something else comes first, and then it leads there. */
async function make(app) {
  const facts = await known(app);
  const performer = app.flow.performer ?? "self";
  const answer = screened(facts, performer, app.flow.phase);
  if (!answer.clearance) {
    app.go(answer.gap === "profile" ? "profile" : "check", {}, { replace: true });
    return null;
  }
  if (next(answer.clearance) === "stopped") {
    await app.setFlow({ clearance: answer.clearance, check: facts.check });
    app.go("stopped", {}, { replace: true });
    return null;
  }
  const before = await helped(app);
  const request = wished(app.flow, facts, answer.answers, before);
  const plan = facts.engine.plan(request);
  // Whoever came here past the first question is told now.
  if (!plan.touchFree && plan.blocks.length > 0 && (await isHeld(app, app.flow.phase))) {
    app.go("off", {}, { replace: true });
    return null;
  }
  return { facts, request, plan, clearance: answer.clearance, before };
}

/** The wish as the planner takes it; what newer knowledge has dropped is not wished for. */
export function wished(flow, facts, answers, before = {}) {
  const { equipment, positions, techniques, zones } = facts.catalogue;
  const among = (list) => (id) => list.some((one) => one.id === id);
  const known = (done) =>
    Object.fromEntries(Object.entries(done).filter(([id]) => among(techniques)(id)));
  return {
    answers,
    seconds: (flow.minutes ?? USUAL_MINUTES) * 60,
    goals: flow.goals ?? [],
    pain: pains((flow.pain ?? []).filter((one) => among(zones)(one.zone))),
    equipment: (flow.equipment ?? []).filter(among(equipment)),
    positions: (flow.positions ?? []).filter(among(positions)),
    doneThisWeek: known(doneThisWeek(facts.sessions, facts.now)),
    doneToday: known(doneToday(facts.sessions, facts.now)),
    hoursSince: known(hoursSince(facts.sessions, facts.now)),
    response: known(Object.fromEntries(Object.entries(before).map(([id, one]) => [id, one.response]))),
    firstSession: isFirst(facts.sessions) && !flow.before,
  };
}

/** Both sides alike are one place, as on the server's page. */
function pains(places) {
  const pain = {};
  for (const { zone, side, score } of places) {
    pain[side === "both" ? zone : `${side}-${zone}`] = score;
  }
  for (const { zone } of places) {
    const [left, right] = [`left-${zone}`, `right-${zone}`];
    if (pain[left] !== undefined && pain[left] === pain[right]) {
      pain[zone] = pain[left];
      delete pain[left];
      delete pain[right];
    }
  }
  return pain;
}

const minutes = (app, seconds) =>
  app.text("planner.total", Math.floor(seconds / 60), seconds % 60);

function whole(app) {
  const { plan, request, clearance } = made;
  if (plan.blocks.length === 0) return nothingPlanned(app, left(app));
  return html`${head(app, minutes(app, plan.totalSeconds))}
    <div class="stack measure">
      ${newer ? banner(html`<p>${app.text("now.plan.newer")}</p>`) : nothing}
      ${plan.touchFree ? html`<p>${app.text("planner.touchFree")}</p>` : nothing}
      ${request.firstSession && !plan.touchFree ? html`<p class="quiet">${app.text("planner.before.words")}</p>` : nothing}
      ${advice(app, clearance)}
      <ol class="steps" aria-label=${app.text("now.plan.steps")}>${blocks(app, plan)}</ol>
      ${left(app)} ${limits(app)}
      <p class="source">${app.text("screening.version", plan.knowledgeVersion)}</p>
      <div class="act"><button class="btn btn-primary btn-huge" @click=${() => start(app)}>${app.text("now.plan.start")}</button></div>
    </div>`;
}

const head = (app, title) => html`${app.bar({ back: made.clearance.handsOn ? "wish" : "phase", attack: true })}
  <div class="head measure"><p class="label">${app.text(`now.phase.${app.flow.said}`)}</p><h1>${title}</h1></div>`;

const nothingPlanned = (app, why) => html`${head(app, app.text("planner.nothing"))}
  <div class="stack measure"><p>${app.text("planner.nothing.words")}</p>${why} ${limits(app)}
  <div class="act"><a class="btn btn-primary btn-huge" href="#/wish">${app.text("now.plan.other")}</a></div></div>`;

/** What is said each time and blocks nothing. */
const advice = (app, { reasons }) =>
  reasons
    .filter((one) => one.action === "advise")
    .map((one) => banner(html`<h2>${app.text("screening.advise")}</h2><p>${one.why}</p>`));

function blocks(app, plan) {
  let at = 0;
  let position = null;
  return plan.blocks.map((block) => {
    const from = at;
    const moved = block.position !== position;
    at += block.seconds;
    position = block.position;
    return html`<li class=${block.section === "main" ? "step step-main" : "step"}>
      <span class="num">${lasting(from)}</span><b class="what">${block.title}</b><span class="t num">${lasting(block.seconds)}</span>
      <p>${gist(app, block, moved)}</p>
      <details class="why"><summary>${app.text("now.plan.why")}<span class="vh"> ${block.title}</span></summary>
        <div class="why-body">
          <ol class="plain">${block.steps.map((step) => html`<li>${step.say}</li>`)}</ol>
          ${made.before[block.technique]?.real ? html`<p>${app.text("planner.helped", made.before[block.technique].sessions)}</p>` : nothing}
          ${whys(block).map((step) => html`<div class="stack-s"><p>${step.why}</p><p class="source">${sourced(app, step.source)}</p></div>`)}
        </div></details></li>`;
  });
}

/** The position when it is a new one, place and the firmest pressure, each in few words. */
function gist(app, block, moved) {
  const position = !moved ? null : made.facts.catalogue.positions.find((one) => one.id === block.position);
  const regions = new Map(made.facts.catalogue.regions.map((one) => [one.id, one.name]));
  const where = [...new Set(block.steps.map((step) => step.region))]
    .filter((id) => id !== "whole")
    .map((id) => regions.get(id) ?? id);
  const pressure = Math.max(...block.steps.map((step) => step.pressure));
  return html`${[position?.name, where.slice(0, 3).join(", ")].filter(Boolean).join(" · ")}
    ${pressure > 0 ? html`· <b>${app.text(`screening.pressure.${pressure}`)}</b>` : nothing}`;
}

/** Each reason once. */
function whys(block) {
  const byWords = new Map(block.steps.map((step) => [step.why + step.source, step]));
  return [...byWords.values()];
}

function left(app) {
  const { omitted } = made.plan;
  const names = new Map(made.facts.catalogue.techniques.map((one) => [one.id, one.name]));
  return omitted.length === 0
    ? nothing
    : html`<details class="why"><summary>${app.text("planner.omitted", omitted.length)}</summary>
        <div class="why-body"><ul class="rows">${omitted.map(
          (one) => html`<li><b>${names.get(one.technique) ?? one.technique}</b><span class="small">${one.why}</span></li>`,
        )}</ul></div></details>`;
}

/** The reasons that are about the person, not about one technique. */
function limits(app) {
  const { reasons } = made.clearance;
  const own = reasons.filter((one) => /^(C|RF)-/.test(one.rule));
  return own.length === 0
    ? nothing
    : html`<details class="why"><summary>${app.text("screening.limits", own.length)}</summary>
        <div class="why-body">${own.map((one) => reason(app, one, titleOf(made.facts.catalogue, one.rule)))}</div></details>`;
}

/** Screens and plans once more: what is started is what would be made now, to the letter. */
async function start(app) {
  const before = JSON.stringify(made.plan);
  const fresh = await make(app);
  if (!fresh) return;
  made = fresh;
  if (JSON.stringify(fresh.plan) !== before) {
    newer = true;
    return app.render();
  }
  await app.setFlow({ request: fresh.request, clearance: fresh.clearance, plan: fresh.plan, check: fresh.facts.check });
  app.go(fresh.request.answers.performer === "partner" && !fresh.plan.touchFree ? "partner" : "player");
}
