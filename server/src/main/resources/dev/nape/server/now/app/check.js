// Any of these today? Every warning sign, once a day and when the phase changes; nothing is ticked
// for anybody. "None of these" is there only while nothing is ticked.

import { html, nothing } from "./lit-html.js";
import { strictestAge } from "./answers.js";
import { EMPTY, bodyOf, drafted, toggled, withoutPlace } from "./draft.js";
import { daily, places } from "./rules.js";
import { banner, clock, error, waiting } from "./show.js";
import { cleared, isPhaseOld, known, next, screened } from "./today.js";
import { moment, zoned } from "./time.js";
import { coin, isAsked } from "./trial.js";

/** In the order in which they are asked, as on the server's page; others come after them. */
const GROUPS = ["headache", "neck", "nerves", "eyes", "body", "health", "other"];

let facts = null;
let fault = null;
let noted = null;

const draft = (app) => ({ ...EMPTY, ...app.flow.draft });

export default {
  async enter(app) {
    facts = null;
    fault = null;
    const all = await known(app);
    if (isPhaseOld(app.flow, all)) return app.go("phase", {}, { replace: true });
    noted = app.flow.noted ? await app.store.get(app.flow.noted.id) : null;
    const answer = screened(all, "self", app.flow.phase);
    if (answer.gap === "profile") return app.go("profile", {}, { replace: true });
    if (answer.clearance && !app.query.again) return on(app, all.check, answer.clearance);
    // The same day, the same phase: what was ticked is shown again, to be mended.
    if (app.query.again && !app.flow.draft && all.check) {
      await app.setFlow({ draft: drafted(all.check, all.catalogue) });
    }
    fault = answer.problem?.detail ?? null;
    facts = all;
    app.render();
  },

  view: (app) => (facts ? whole(app) : waiting(app, "phase", app.text("screening.list"))),
};

function whole(app) {
  const now = draft(app);
  const set = (patch) => app.setFlow({ draft: { ...now, ...patch } });
  return html`${app.bar({ back: "phase", label: app.text(`now.phase.${app.flow.said}`), attack: true })}
    <div class="head measure">
      <h1>${app.text("screening.list")}</h1>
      <p class="quiet">${app.text("now.check.words", flags().length)}</p>
      ${noted ? kept(app) : nothing}
    </div>
    ${fault ? banner(html`<p>${fault}</p>`, "alert") : nothing}
    <div class="stack">
      <div class="checks">
        ${groups().map(([group, signs]) => fieldset(app.text(`screening.flags.${group}`), signs.map((sign) => row(app, sign, now, set, aware(sign)))))}
        ${fieldset(app.text("screening.daily"), daily(facts.catalogue).map((one) => row(app, one, now, set, more(app, one, now, set))))}
      </div>
      ${areas(app, app.text("screening.avoid"), now.avoid, (avoid) => set({ avoid }))}
      <p class="small quiet">${app.text("screening.check.limits")}</p>
      <div class="act">
        ${now.ticked.length === 0
          ? html`<button class="btn btn-primary btn-huge" @click=${() => go(app, false)}>${app.text("screening.none")}</button>`
          : html`<button class="btn btn-primary btn-huge" @click=${() => go(app, true)}>${app.text("screening.ticked")}</button>`}
      </div>
    </div>`;

  function aware(sign) {
    const told = sign.id in (facts.profile.doctorAgreed ?? {});
    if (sign.urgency === "emergency" || told) return nothing;
    const words = sign.lift === "episode" ? "screening.lift.episode" : "screening.lift.doctor";
    return box(app.text(words), now.aware.includes(sign.id), () =>
      set({ aware: toggled(now.aware, sign.id) }),
    );
  }
}

/** What was noted on the way here, and how to take it back. */
const kept = (app) => html`<p class="small" role="status">
  ${app.text(app.flow.noted.begun ? "now.check.noted" : "now.check.running", clock(moment(noted.body.start)))}
  ${app.flow.noted.begun ? html`<button class="btn btn-quiet" @click=${() => undo(app)}>${app.text("diary.undo")}</button>` : nothing}
</p>`;

async function undo(app) {
  await app.store.remove(app.flow.noted.id);
  noted = null;
  await app.setFlow({ noted: null });
}

/** A sign that is only one below an age is not asked above it. */
function flags() {
  const { catalogue, profile, today } = facts;
  const age = strictestAge(profile.birthYear, Number(today.slice(0, 4)), catalogue);
  return catalogue.redFlags.filter((sign) => !sign.onlyUnder || age < sign.onlyUnder);
}

function groups() {
  const known = GROUPS.map((group) => [group, flags().filter((sign) => sign.group === group)]);
  return known.filter(([, signs]) => signs.length > 0);
}

const fieldset = (title, rows) =>
  rows.length === 0
    ? nothing
    : html`<fieldset class="check-group"><legend>${title}</legend>${rows}</fieldset>`;

const box = (words, checked, onChange) => html`<label class="check check-s">
  <input type="checkbox" .checked=${checked} @change=${onChange}><span>${words}</span></label>`;

function row(app, one, now, set, opened) {
  const ticked = now.ticked.includes(one.id);
  return html`<div class="check-more">
    <label class="check"><input type="checkbox" value=${one.id} .checked=${ticked}
      @change=${() => set({ ticked: toggled(now.ticked, one.id) })}><span>${one.question}</span></label>
    ${ticked && opened !== nothing ? html`<div class="more-ticked">${opened}</div>` : nothing}
  </div>`;
}

/** Of a condition that holds today: where, whether it is sure, whether a doctor knows. */
const more = (app, one, now, set) => html`
  ${one.place
    ? areas(app, app.text("screening.where"), now.where[one.id] ?? [], (list) =>
        set({ where: { ...now.where, [one.id]: list } }))
    : nothing}
  ${one.place && fault === one.id ? error(app.text("screening.open.place")) : nothing}
  ${box(app.text("screening.unsure"), now.unsure.includes(one.id), () => set({ unsure: toggled(now.unsure, one.id) }))}
  ${box(app.text("screening.lift.doctor"), now.aware.includes(one.id), () => set({ aware: toggled(now.aware, one.id) }))}`;

const areas = (app, label, chosen, onChange) => html`<fieldset class="stack-s">
  <legend class="label">${label}</legend>
  <div class="chips">
    ${places(facts.catalogue).map(
      (area) => html`<label class="chip"><input type="checkbox" value=${area} .checked=${chosen.includes(area)}
        @change=${() => onChange(toggled(chosen, area))}>${app.text(`screening.area.${area}`)}</label>`,
    )}
  </div>
</fieldset>`;

/**
 * The answer. None together with a tick cannot be: neither is taken while the other holds.
 * @param {boolean} ticked whether the key said that something is ticked
 */
async function go(app, ticked) {
  const now = draft(app);
  if (ticked !== now.ticked.length > 0) return;
  fault = withoutPlace(now, facts.catalogue);
  if (fault) return app.render();
  const body = bodyOf(now, facts.catalogue, app.flow.phase, zoned(new Date()));
  const answer = cleared(facts, facts.profile, body, "self");
  if (answer.problem) {
    fault = answer.problem.detail;
    return app.render();
  }
  await app.store.put("check", body);
  await app.setFlow({ draft: null });
  return on(app, body, answer.clearance);
}

async function on(app, check, clearance) {
  await app.setFlow({ clearance, check });
  const to = next(clearance);
  app.go(to === "where" && (await isTossed(app)) ? "toss" : to, {}, { replace: true });
}

/** Whether a coin comes before the session: once nothing stops one, and never twice in an attack. */
async function isTossed(app) {
  const { noted, phase, passed } = app.flow;
  return noted?.id !== passed && isAsked(await coin(app, noted?.id, phase));
}
