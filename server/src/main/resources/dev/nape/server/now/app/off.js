// A day of a block without massage. It is said once, calmly; nothing is refused.

import { html, nothing } from "./lit-html.js";
import { places } from "./rules.js";
import { day } from "./time.js";
import { today } from "./trial.js";

const MINUTES = 5;

let held = null;

const date = (text) =>
  new Intl.DateTimeFormat(document.documentElement.lang || "en", { weekday: "long", day: "numeric", month: "long" })
    .format(new Date(`${text}T12:00`));

const off = (app) => html`<h1>${app.text("now.off.title")}</h1>
  <p class="lead">${app.text("now.off.until", date(held.last))}</p>
  <p class="quiet">${app.text("now.off.why")}</p>`;

const unknown = (app) => html`<h1>${app.text("now.off.unknown")}</h1>
  <p class="lead">${app.text("now.off.unknown.words", date(day(new Date(held.asked))))}</p>
  <p><button class="btn" @click=${() => look(app)}>${app.text("now.off.ask")}</button></p>`;

/** Nothing touches, so nothing is compared with it: all the time is for breath and rest. */
async function breathe(app) {
  const { catalogue } = await app.engine();
  const answers = { phase: app.flow.phase, performer: "self", avoid: places(catalogue) };
  await app.setFlow({ request: { answers, seconds: MINUTES * 60 }, check: null, clearance: null, plan: null });
  app.go("player");
}

async function allTheSame(app) {
  await app.setFlow({ allTheSame: day(new Date()) });
  app.go("check", {}, { replace: true });
}

async function look(app) {
  held = await today(app);
  if (["free", "on"].includes(held.state)) return app.go("check", {}, { replace: true });
  app.render();
}

export default {
  view: (app) => html`${app.bar({ back: "phase", label: app.text("now.label"), attack: true })}
    <div class="stack low solo">
      ${held?.state === "off" ? off(app) : held ? unknown(app) : html`<h1>${app.text("now.off.title")}</h1>`}
      ${held ? html`<p class="small quiet">${app.text("now.off.attack")}</p>
        <div class="act">
          <button class="btn btn-primary btn-huge" @click=${() => breathe(app)}>${app.text("now.off.breathe", MINUTES)}</button>
          <button class="btn btn-full" @click=${() => allTheSame(app)}>${app.text("now.off.same")}</button>
        </div>` : nothing}
    </div>`,

  async enter(app) {
    held = null;
    if (!app.flow.phase) return app.go("phase", {}, { replace: true });
    await look(app);
  },
};
