// The questions of the health profile, one by one.

import { html, nothing } from "./lit-html.js";
import { toggled } from "./draft.js";
import { holds, liftedByDoctor, places, shownByTherapist } from "./rules.js";
import { error } from "./show.js";

/** Chosen, not typed. */
export function year({ app, profile, facts, change }) {
  const last = Number(facts.today.slice(0, 4));
  return html`<div class="field"><label for="year" class="vh">${app.text("screening.birthYear")}</label>
    <select class="input input-m" id="year" @change=${(event) => change({ birthYear: Number(event.target.value) || null })}>
      <option value="">–</option>
      ${Array.from({ length: 121 }, (_, i) => last - i).map(
        (one) => html`<option value=${one} ?selected=${one === profile.birthYear}>${one}</option>`,
      )}
    </select></div>`;
}

export function question(at, one) {
  const { app, profile, change } = at;
  const answer = profile.conditions[one.id];
  const set = (word) =>
    change({ conditions: { ...profile.conditions, [one.id]: answer === word ? undefined : word } });
  return html`<fieldset class="ask stack-s rule"><legend class="vh">${one.question}</legend>
    <span aria-hidden="true">${one.question}</span>
    <div class="chips">
      ${["yes", "unsure"].map((word) => html`<button class="chip" type="button" aria-pressed=${answer === word} data-ask=${one.id}
        @click=${() => set(word)}>${app.text(`screening.said.${word}`)}</button>`)}
    </div>
    ${holds(profile, one.id) ? held(at, one) : nothing}
  </fieldset>`;
}

function held(at, one) {
  const { app, profile, facts, wrong, change } = at;
  const chosen = profile.places[one.id] ?? [];
  const missing = wrong.some(({ field }) => field === `places.${one.id}`);
  return html`
    ${one.place
      ? html`<fieldset class="stack-s"><legend class="label">${app.text("screening.where")}</legend>
          <div class="chips">${places(facts.catalogue).map(
            (area) => html`<label class="chip"><input type="checkbox" value=${area} .checked=${chosen.includes(area)}
              @change=${() => change({ places: { ...profile.places, [one.id]: toggled(chosen, area) } })}>${app.text(`screening.area.${area}`)}</label>`,
          )}</div>${missing ? error(app.text("screening.open.place")) : nothing}</fieldset>`
      : nothing}
    ${doctor(at, one.id)}`;
}

/** A day on which a doctor knew and agreed; it may stay empty. */
const doctor = ({ app, profile, facts, wrong, change }, id) => html`<div class="field">
  <label for="doctor-${id}">${app.text("screening.doctor")}</label>
  <input class="input input-d" id="doctor-${id}" type="date" max=${facts.today} .value=${profile.doctorAgreed[id] ?? ""}
    @change=${(event) => change({ doctorAgreed: without(profile.doctorAgreed, id, event.target.value) })}>
  ${wrong.filter(({ field }) => field === `doctorAgreed.${id}`).map((one) => error(app.text(one.key, "")))}
</div>`;

function without(agreed, id, day) {
  const { [id]: _, ...others } = agreed;
  return day ? { ...others, [id]: day } : others;
}

/** What doctors and therapists said: all of it may stay empty. */
export function said(at) {
  const { app, profile, facts, change } = at;
  return html`
  <fieldset class="check-group"><legend>${app.text("screening.shown")}</legend>
    <p class="small quiet">${app.text("screening.shown.words")}</p>
    ${shownByTherapist(facts.catalogue).map(
      (one) => html`<label class="check"><input type="checkbox" value=${one.id} .checked=${profile.therapistApproved.includes(one.id)}
        @change=${() => change({ therapistApproved: toggled(profile.therapistApproved, one.id) })}><span>${one.name}</span></label>`,
    )}
  </fieldset>
  <details class="why"><summary>${app.text("screening.doctorFlags")}</summary><div class="why-body">
    <p class="small quiet">${app.text("screening.doctorFlags.words")}</p>
    ${liftedByDoctor(facts.catalogue).map((flag) => html`<div class="stack-s rule"><p>${flag.question}</p>${doctor(at, flag.id)}</div>`)}
  </div></details>`;
}
