// An attack has begun: the record is there before this screen is. One more tap says how bad.

import { html, nothing } from "./lit-html.js";
import { changed, earlier, ended, withSeverity } from "./attacks.js";
import { banner, clock, painKeys } from "./show.js";
import { answered } from "./phase.js";
import { moment, uuid7 } from "./time.js";

const PAINS = ["mild", "moderate", "severe"];
const EARLIER = [15, 30, 60, 120, 240, 480];
const SIDES = ["LEFT", "RIGHT", "BOTH"];
const WITH = {
  nausea: "diary.ask.nausea",
  light: "diary.ask.light",
  sound: "diary.ask.sound",
  worseOnMoving: "diary.ask.moving",
  aura: "diary.ask.aura",
};

let attack = null;
/** When it was first noted here: "earlier" counts back from then. */
let noted = null;
let gone = null;

export default {
  async enter(app) {
    gone = null;
    noted = null;
    await read(app);
    noted = attack?.body.start ?? null;
    app.render();
  },

  view(app) {
    if (gone) return taken(app);
    return attack ? whole(app) : html`${app.bar({ back: "phase" })}<section class="stack low solo"><h1>${app.text("now.attackNow")}</h1></section>`;
  },
};

async function read(app) {
  attack = app.query.id ? await app.store.get(app.query.id) : null;
}

async function change(app, how) {
  await changed(app.store, attack.id, how);
  await read(app);
  app.render();
}

const since = (app) => app.text("diary.since", clock(moment(attack.body.start)));

const whole = (app) => html`${app.bar({ back: "phase", label: app.text("now.label") })}
  <div class="stack low solo">
    <div class="head">
      <p class="label" role="status">${app.text(app.query.open ? "diary.severity.stillOpen" : "diary.severity.saved")}</p>
      <h1>${since(app)}</h1>
      <p class="quiet">${attack.body.severity ? app.text("now.attack.kept", app.text(`diary.severity.${attack.body.severity.toLowerCase()}`)) : app.text("now.attack.more")}</p>
    </div>
    <details class="why"><summary>${app.text("diary.earlier")}</summary>
      <div class="chips">${EARLIER.map((minutes) => html`<button class="chip" type="button" @click=${() => change(app, earlier(noted, minutes))}>
        ${minutes < 60 ? app.text("now.attack.minutes", minutes) : app.text("now.attack.hours", minutes / 60)}</button>`)}</div></details>
    <details class="why"><summary>${app.text("now.attack.add")}</summary>${more(app)}</details>
    <div class="row">
      ${app.query.open
        ? html`<button class="btn" @click=${() => over(app)}>${app.text("diary.over")}</button>
            <button class="btn btn-quiet" @click=${() => another(app)}>${app.text("diary.another")}</button>`
        : html`<button class="btn btn-quiet" @click=${() => undo(app)}>${app.text("diary.undo")}</button>`}
    </div>
    <div class="act">
      <p class="label" id="bad">${app.text("diary.severity.ask")}</p>
      <div class="choice-3 keys-l" role="group" aria-labelledby="bad">
        ${PAINS.map((pain) => html`<button class="choice" aria-pressed=${attack.body.severity === pain.toUpperCase()} @click=${() => rate(app, pain)}>
          <span><b>${app.text(`diary.severity.${pain}.key`)}</b><small>${app.text(`diary.severity.${pain}.words`)}</small></span></button>`)}
      </div>
      ${attack.body.severity ? html`<a class="btn btn-primary btn-huge" href="#/phase?is=headache-${attack.body.severity.toLowerCase()}">${app.text("now.attack.help")}</a>` : nothing}
    </div>
  </div>`;

/** A severe attack leads into the dark at once; the record is kept first. */
async function rate(app, pain) {
  await change(app, withSeverity(pain.toUpperCase()));
  if (pain === "severe") await answered(app, "headache-severe");
}

const more = (app) => html`<div class="stack">
  <fieldset class="stack-s"><legend>${app.text("now.attack.pain")}</legend>
    ${painKeys(app, "pain", lastReading(), (pain) => change(app, withReading(pain)))}</fieldset>
  <fieldset class="stack-s rule"><legend class="vh">${app.text("diary.ask.side")}</legend><span aria-hidden="true">${app.text("diary.ask.side")}</span>
    <div class="chips">${SIDES.map((side) => pressed(attack.body.symptoms?.side === side, app.text(`diary.side.${side.toLowerCase()}`), () =>
      change(app, symptom("side", side))))}</div></fieldset>
  <fieldset class="stack-s rule"><legend class="vh">${app.text("diary.ask.company")}</legend><span aria-hidden="true">${app.text("diary.ask.company")}</span>
    <div class="chips">${Object.entries(WITH).map(([one, key]) => pressed(attack.body.symptoms?.[one] === true, app.text(key), () =>
      change(app, symptom(one, true))))}</div></fieldset>
  <p class="small quiet">${app.text("now.attack.later")}</p>
</div>`;

const pressed = (on, words, onClick) =>
  html`<button class="chip" type="button" aria-pressed=${on} @click=${onClick}>${words}</button>`;

const lastReading = () => attack.body.readings?.at(-1)?.pain ?? null;

/** A number for now. It says how bad the attack is only where it is worse than what was said. */
const withReading = (pain) => (body) => {
  const readings = [...(body.readings ?? []), { at: new Date().toISOString(), pain }];
  const worse = RANK.indexOf(word(pain)) > RANK.indexOf(body.severity ?? "NONE");
  const higher = body.peak != null && pain > body.peak;
  return worse || higher
    ? { ...body, readings, peak: pain, severity: word(pain) }
    : { ...body, readings };
};

const RANK = ["NONE", "MILD", "MODERATE", "SEVERE"];
const word = (pain) => (pain === 0 ? "NONE" : pain <= 3 ? "MILD" : pain <= 6 ? "MODERATE" : "SEVERE");

/** Pressed again it is taken back, and not recorded: silence is never a no. */
const symptom = (name, value) => (body) => {
  const { [name]: before, ...others } = body.symptoms ?? {};
  return { ...body, symptoms: before === value ? others : { ...others, [name]: value } };
};

/** A new one, on purpose, beside the one that has no end yet. */
const another = (app) => app.attackNow(uuid7(), true);

async function undo(app) {
  gone = attack;
  await app.store.remove(attack.id);
  attack = null;
  app.render();
}

/** Taken back; and that can be taken back too. */
const taken = (app) => html`${app.bar({ back: "phase", label: app.text("now.label"), attack: true })}
  <div class="stack low solo"><h1>${app.text("now.attack.undone")}</h1>
    ${banner(html`<p>${app.text("now.attack.undone.words")}</p>`)}
    <div class="act act-row"><button class="btn" @click=${() => back(app)}>${app.text("now.attack.restore")}</button>
      <a class="btn btn-primary" href="#/phase">${app.text("now.label")}</a></div></div>`;

async function back(app) {
  await app.store.put("attack", gone.body, gone.id);
  gone = null;
  await read(app);
  app.render();
}

async function over(app) {
  await change(app, ended);
  app.go("phase");
}
