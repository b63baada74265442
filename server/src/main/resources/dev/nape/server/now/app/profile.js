// What stands: asked once, group by group, and again after twelve months or when something changed.

import { html, nothing } from "./lit-html.js";
import { question, said, year } from "./asks.js";
import {
  PROFILE_ID, expires, faults, holds, liftedByDoctor, open, profileGap, standing,
} from "./rules.js";
import { banner, waiting } from "./show.js";
import { known } from "./today.js";
import { zoned } from "./time.js";

const NOTHING = { birthYear: null, conditions: {}, doctorAgreed: {}, places: {}, therapistApproved: [] };

let facts = null;
let wrong = [];

export default {
  async enter(app) {
    wrong = [];
    facts = await known(app);
    if (!app.query.step && !started(now(app))) {
      return app.go("profile", { step: "year" }, { replace: true });
    }
    app.render();
  },

  view(app) {
    if (!facts) return waiting(app, "phase", app.text("screening.profile"));
    const profile = now(app);
    const step = steps().find((one) => one.id === app.query.step);
    if (step) return asked(app, profile, step);
    return overview(app, profile);
  },
};

/** What was answered up to now: kept with the visit, so that nothing is lost half-way. */
const now = (app) => ({ ...NOTHING, ...facts.profile, ...app.flow.profile });

const started = (profile) => profile.birthYear !== null || Object.keys(profile.conditions).length > 0;

const change = (app, patch) => app.setFlow({ profile: { ...app.flow.profile, ...patch } });

/** The year, then each group, then what doctors and therapists said. */
function steps() {
  const groups = new Map();
  for (const one of standing(facts.catalogue)) {
    groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  }
  return [
    { id: "year", asks: [] },
    ...[...groups].map(([id, asks]) => ({ id, asks })),
    { id: "said", asks: [] },
  ];
}

const title = (app, { id }) =>
  id === "year"
    ? app.text("screening.birthYear")
    : app.text(id === "said" ? "now.profile.said" : `screening.group.${id}`);

function state(app, profile, step) {
  if (step.id === "year") return profile.birthYear ?? app.text("now.profile.missing");
  if (step.id === "said") return "";
  const answered = step.asks.filter((one) => profile.conditions[one.id]).length;
  const held = step.asks.filter((one) => holds(profile, one.id)).length;
  return answered < step.asks.length
    ? app.text("screening.group.open", answered, step.asks.length)
    : app.text("screening.group.done", held);
}

function overview(app, profile) {
  const gap = profileGap(facts.profile, facts.catalogue, facts.now);
  const whole = open(profile, facts.catalogue).length === 0;
  const changed = app.flow.profile != null;
  const counts = gap === null && !changed;
  return html`${app.bar({ back: "phase", attack: true })}
    <div class="head measure">
      <h1>${app.text("screening.profile")}</h1>
      <p class="quiet">${app.text("now.profile.words")}</p>
      <p role="status">${counts ? app.text("screening.profile.counts", until(facts.profile)) : app.text(`screening.gap.${!whole ? "open" : changed ? "doubted" : gap}`)}</p>
    </div>
    ${wrong.length > 0 ? banner(wrong.map((one) => html`<p>${fault(app, one)}</p>`), "alert") : nothing}
    <ul class="rows asks measure">
      ${steps().map((step) => html`<li><a href="#/profile?step=${step.id}">${title(app, step)}<span class="small quiet">${state(app, profile, step)}</span></a></li>`)}
    </ul>
    ${counts
      ? html`<div class="stack-s measure rule"><p class="quiet">${app.text("screening.changed.words")}</p>
          <p><button class="btn" @click=${() => doubt(app)}>${app.text("screening.changed")}</button></p></div>`
      : nothing}
    <div class="act">
      ${counts
        ? html`<a class="btn btn-primary btn-huge" href="#/phase">${app.text("now.phase.question")}</a>`
        : whole
          ? html`<button class="btn btn-primary btn-huge" @click=${() => confirm(app, profile)}>${app.text(facts.profile ? "screening.profile.confirm" : "screening.profile.save")}</button>`
          : html`<a class="btn btn-primary btn-huge" href="#/profile?step=${firstOpen(profile)}">${app.text("now.profile.on")}</a>`}
    </div>`;
}

const until = (profile) =>
  new Intl.DateTimeFormat(document.documentElement.lang || "en", { dateStyle: "long" }).format(expires(profile));

const fault = (app, one) => {
  const asked = standing(facts.catalogue).find(({ id }) => id === one.subject);
  return app.text(one.key, asked?.question ?? one.subject);
};

function firstOpen(profile) {
  if (profile.birthYear === null) return "year";
  const missing = open(profile, facts.catalogue).map((one) => one.field.split(".")[1]);
  return steps().find((step) => step.asks.some((one) => missing.includes(one.id)))?.id ?? "said";
}

/** One step: its questions, and one key for all that was not ticked. */
function asked(app, profile, step) {
  const back = started(profile) ? "profile" : "phase";
  const at = { app, profile, facts, wrong, change: (patch) => change(app, patch) };
  return html`${app.bar({ back, attack: true })}
    <div class="head measure">
      <p class="label">${app.text("screening.profile")} · ${steps().findIndex((one) => one.id === step.id) + 1} / ${steps().length}</p>
      <h1>${title(app, step)}</h1>
      <p class="quiet">${app.text(hints[step.id] ?? "now.profile.tick")}</p>
    </div>
    <div class="stack measure">
      ${step.id === "year" ? year(at) : nothing}
      ${step.id === "said" ? said(at) : nothing}
      ${step.asks.map((one) => question(at, one))}
      <div class="act"><button class="btn btn-primary btn-huge" ?disabled=${step.id === "year" && profile.birthYear === null}
        @click=${() => done(app, profile, step)}>${app.text(key(profile, step))}</button></div>
    </div>`;
}

const hints = { year: "screening.birthYear.hint", said: "now.profile.said.words" };

const key = (profile, step) =>
  step.asks.length === 0
    ? "now.profile.on"
    : step.asks.some((one) => holds(profile, one.id))
      ? "screening.ticked"
      : "screening.none";

/** Everything that was not ticked here is a no: the key says so. */
async function done(app, profile, step) {
  const answers = Object.fromEntries(
    step.asks.map(({ id }) => [id, holds(profile, id) ? profile.conditions[id] : "no"]),
  );
  const filled = { ...profile, conditions: { ...profile.conditions, ...answers } };
  const ids = step.asks.map((one) => one.id);
  wrong = [...open(filled, facts.catalogue), ...faults(filled, facts.catalogue, facts.today)].filter(
    ({ field }) => field.startsWith("places.") && ids.includes(field.slice(7)) || field.startsWith("doctorAgreed."),
  );
  if (wrong.length > 0) return app.render();
  await change(app, { conditions: filled.conditions });
  const all = steps();
  const following = all[all.findIndex((one) => one.id === step.id) + 1];
  const whole = open(now(app), facts.catalogue).length === 0;
  return app.go("profile", following && !(whole && facts.profile) ? { step: following.id } : {});
}

/** It counts from now on. */
async function confirm(app, profile) {
  const { confirmedAt: _, ...bare } = tidy(profile);
  wrong = faults(bare, facts.catalogue, facts.today);
  if (wrong.length > 0) return app.render();
  await app.store.put("profile", { ...bare, confirmedAt: zoned(new Date()) }, PROFILE_ID);
  await app.setFlow({ profile: null });
  app.go(app.flow.phase ? "check" : "phase");
}

/** A place or a doctor's word belongs to a condition that holds, and to one that is still asked. */
function tidy(profile) {
  const asked = new Set(standing(facts.catalogue).map((one) => one.id));
  const flags = new Set(liftedByDoctor(facts.catalogue).map((one) => one.id));
  const only = (map, keep) => Object.fromEntries(Object.entries(map).filter(([id]) => keep(id)));
  return {
    ...profile,
    conditions: only(profile.conditions, (id) => asked.has(id)),
    places: only(profile.places, (id) => asked.has(id) && holds(profile, id)),
    doctorAgreed: only(profile.doctorAgreed, (id) => flags.has(id) || (asked.has(id) && holds(profile, id))),
  };
}

async function doubt(app) {
  await app.store.put("profile", { ...facts.profile, confirmedAt: null }, PROFILE_ID);
  facts = await known(app);
  app.render();
}
