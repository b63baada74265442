// A severe attack: one thing on the screen, in the dark. Nothing is asked, nothing moves; the ring
// steps once a second, and the phone can be felt breathing.

import { html, nothing } from "./lit-html.js";
import { running } from "./attacks.js";
import { ring, wrong } from "./player.js";
import { close, finish, happen, onEnd, open, seen } from "./session.js";

const ALONE = { answers: { phase: "headache-severe", performer: "self" }, seconds: 600 };

let saved = false;
let over = false;

function breath(app, { cue, state }) {
  const { in: into, out } = cue.breath ?? {};
  if (!into) return ring(app, cue.at + cue.seconds - state.at, cue.seconds, app.text("now.blackout.rest"));
  const second = (state.at - cue.at) % (into + out);
  return second < into
    ? ring(app, into - second, into, app.text("now.blackout.in"))
    : ring(app, into + out - second, out, app.text("now.blackout.out"));
}

const words = (app) => html`<p>${app.text(over ? "now.blackout.over" : saved ? "now.blackout.saved" : "now.blackout.nothing")}</p>`;

async function end(app, ending) {
  over = true;
  await finish(ending);
  app.render();
}

export default {
  view(app) {
    const view = over ? null : seen();
    const paused = view?.state.state === "paused";
    return html`<h1 class="vh">${app.text("now.blackout.title")}</h1>
      <div class="one">${view && !paused && view.state.state === "running" ? breath(app, view) : nothing}${words(app)}</div>
      <div class="act">
        ${paused ? html`<button class="btn btn-full" @click=${() => happen("resume")}>${app.text("now.player.go")}</button>` : nothing}
        ${over
          ? html`<a class="btn btn-full" href="#/phase">${app.text("now.after.done")}</a>`
          : html`<button class="btn btn-full" @click=${() => end(app, "left")}>${app.text("now.blackout.stop")}</button>${wrong(app)}`}
      </div>`;
  },

  async enter(app) {
    over = false;
    document.documentElement.dataset.theme = "blackout";
    onEnd(() => end(app, "completed"));
    saved = (await running(app.store)) !== null;
    app.render();
    if (app.flow.request?.answers.phase !== ALONE.answers.phase) await app.setFlow({ request: ALONE });
    if (await open(app, "blackout")) happen("start");
  },

  leave(app) {
    document.documentElement.dataset.theme = app.settings.theme;
    onEnd(() => {});
    close();
  },
};
