// How is your head? The answer is the button. The shell holds the same screen as plain HTML.

import { html, nothing, svg } from "./lit-html.js";
import * as due from "./due.js";
import { ended, changed, rate, running } from "./attacks.js";
import { clock } from "./show.js";
import { moment, zoned } from "./time.js";

const QUIET = ["interictal", "neck-tight", "prodrome", "aura"];
const PAINS = ["headache-mild", "headache-moderate", "headache-severe"];
const AFTER = "postdrome";

/** A tight neck is among the warnings of an attack: its rules are the stricter ones. */
const MEANT = { "neck-tight": "prodrome" };
const GOALS = { "neck-tight": ["neck_tension"] };

let open = null;

const words = (app, phase) =>
  html`<span><b>${app.text(`now.phase.${phase}`)}</b><small>${app.text(`now.phase.${phase}.words`)}</small></span>`;

function curve(app, phase) {
  const [x, y] = app.text(`now.phase.at.${phase}`).split(" ");
  return html`<svg class="phase" viewBox="0 0 48 32" aria-hidden="true">
    ${svg`<path d="M0 27h8c7 0 9-2 13-5 3-2 4-18 9-18s5 14 9 18c2 2 5 3 9 5"/><circle cx=${x} cy=${y} r="3.6"/>`}
  </svg>`;
}

const choice = (app, phase) =>
  html`<li><a class="choice" href="#/phase?is=${phase}">${curve(app, phase)}${words(app, phase)}</a></li>`;

/** The attack that goes on, and how to end it. */
const going = (app) => html`<div class="head-row">
  <a class="bar-btn" href="#/attack?id=${open.id}&open=1">${app.text("diary.since", clock(moment(open.body.start)))}</a>
  <button class="btn" @click=${() => over(app)}>${app.text("diary.over")}</button>
</div>`;

async function over(app) {
  await changed(app.store, open.id, ended);
  open = await running(app.store);
  app.render();
}

/** What comes later stands above the question: it must not move the answers under a thumb. */
export default {
  view: (app) => html`<section class="stack low solo" aria-labelledby="q">
    <a class="bar-btn" href="#/profile">${app.text("screening.profile")}</a>
    ${due.shown(app)} ${open ? going(app) : nothing}
    <h1 id="q">${app.text("now.phase.question")}</h1>
    <ul class="choices">
      ${QUIET.map((phase) => choice(app, phase))}
      <li class="choice-set">
        <span class="label" id="bad">${curve(app, "attack")}${app.text("now.phase.attack")}</span>
        <div class="choice-3" role="group" aria-labelledby="bad">
          ${PAINS.map((pain) => html`<a class="choice" href="#/phase?is=${pain}">${words(app, pain)}</a>`)}
        </div>
      </li>
      ${choice(app, AFTER)}
    </ul>
  </section>`,

  /** An answer comes as an address, so that it can be given before any script is there. */
  async enter(app) {
    if ([...QUIET, ...PAINS, AFTER].includes(app.query.is)) return answered(app, app.query.is);
    [open] = await Promise.all([running(app.store), due.look(app)]);
    app.render();
  },
};

/**
 * What somebody said about their head. A headache is an attack: it is kept before anything is asked.
 * @param {object} app
 * @param {string} said one of the answers of this screen
 */
export async function answered(app, said) {
  const phase = MEANT[said] ?? said;
  const noted = PAINS.includes(said) ? await rate(app.store, said.replace("headache-", "")) : null;
  await app.setFlow({ phase, said, saidAt: zoned(new Date()), goals: GOALS[said] ?? [], noted, draft: null, pain: [] });
  if (phase === "headache-severe") {
    const { severe } = await import("./severe.js");
    return severe(app);
  }
  const { isHeld } = await import("./trial.js");
  app.go((await isHeld(app, phase)) ? "off" : "check", {}, { replace: true });
}
