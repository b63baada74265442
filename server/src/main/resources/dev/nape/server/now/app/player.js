// The player: where, what, how firmly, how long. One question before it, one tap to stop it.

import { html, nothing, svg } from "./lit-html.js";
import { figure, regionsOf, viewOf, whenDrawn } from "./figure.js";
import { icon, lasting, painKeys } from "./show.js";
import { close, finish, happen, note, onEnd, open, seen } from "./session.js";
import { isOutdated } from "./today.js";

let asked = false;
let there = null;

const SHAPES = {
  pause: "M9 6v12M15 6v12",
  skip: "M6 6l8 6-8 6zM18 6v12",
  back: "M18 6l-8 6 8 6zM6 6v12",
};

const shape = (name) =>
  html`<svg class="icon flip" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${SHAPES[name]}></path>`}</svg>`;

/** Words for whose hands they are. */
export const words = (cue, run) => (run.performer === "partner" && cue.sayPartner) || cue.say;

/** How much is left, as a ring with ticks and a number; a text says the same. */
export function ring(app, left, whole, number, unit) {
  const offset = whole > 0 ? Math.round((1 - left / whole) * 1000) / 10 : 0;
  return html`<svg class="ring" viewBox="0 0 200 200" role="img" aria-label=${app.text("now.player.left", left, whole)}>
    ${svg`<circle class="scale" cx="100" cy="100" r="94" pathLength="360" stroke-dasharray="0.8 5.2" transform="rotate(-90.4 100 100)"></circle>
    <circle class="track" cx="100" cy="100" r="86"></circle>
    <circle class="arc" cx="100" cy="100" r="86" pathLength="100" stroke-dasharray="100" stroke-dashoffset=${offset} transform="rotate(-90 100 100)"></circle>
    <text x="100" y=${unit ? 116 : 112}>${number}</text>${unit ? svg`<text class="unit" x="100" y="144">${unit}</text>` : nothing}`}
  </svg>`;
}

const press = (app, cue) => html`<div class="press" role="group" aria-label=${app.text("now.press", app.text(`now.press.${cue.pressureWord}`), cue.pressure)}>
  ${["coin", "light", "clear"].map(
    (word) => html`<span aria-current=${word === cue.pressureWord ? "true" : nothing}>${app.text(`now.press.${word}`)}</span>`,
  )}
</div>`;

const side = (app, cue) =>
  ["left", "right"].includes(cue.side) ? html`<p class="label">${app.text(`now.side.${cue.side}`)}</p>` : nothing;

/** Limbs are drawn once, as left ones; the right one is the same in the mirror. */
function picture(app, cue) {
  const { region, point = "" } = cue;
  const drawn = regionsOf(viewOf(region, cue.side, point)).some((one) => one.id === region);
  const side = drawn || cue.side !== "right" ? cue.side : "left";
  const view = viewOf(region, side, point);
  const label = app.text("now.player.picture", cue.place, cue.hands);
  return html`<div class=${side === cue.side ? "place" : "place mirrored"}>${figure({ view, regions: [region], side, point, label })}</div>`;
}

const why = (app, cue) => html`<details class="why"><summary>${app.text("now.player.why")}</summary>
  <div class="why-body">
    <p>${cue.why}</p>
    <p>${cue.hands}. ${cue.breath?.text ?? ""}</p>
    <p class="source">${cue.source}</p>
  </div></details>`;

/** The way out of anything, always at the same place. */
export const wrong = (app) => html`<a class="btn btn-danger btn-full btn-wrong" href="#/wrong" @click=${() => happen("pause")}>
  ${icon("stop")}${app.text("now.wrong")}</a>`;

const button = (app, event, label) =>
  html`<button class="btn" @click=${() => happen(event)}>${shape(event)}${label}</button>`;

const stopWord = (app, run) =>
  run.performer === "partner"
    ? html`<p class="stop-word">${app.text("now.player.stopWord", app.flow.stopWord ?? app.text("now.partner.word.stop"))}</p>`
    : nothing;

const head = (app, { cue, steps, left, run }, leave) => html`<header class="bar">
  <button class="bar-btn" @click=${leave}>${app.text("now.player.leave")}</button>${stopWord(app, run)}
  <span class="label">${app.text("now.player.progress", (cue.index ?? 0) + 1, steps, lasting(left))}</span></header>`;

const act = (first, row, app) => html`<div class="act">${first}<div class="act-row">${row}</div>${wrong(app)}</div>`;

function running(app, view) {
  const { cue, from, to, state, next, switched, run } = view;
  const left = to - state.at;
  const count = cue.of > 1 ? app.text("now.player.count", cue.repetition, cue.of) : "";
  return html`${head(app, view, () => happen("pause"))}
  <div class="cols cols-wide stage">${picture(app, cue)}
    <div class="stack">
      <div class="head" role="status">${side(app, cue)}<h1 class="cue">${switched ? app.text(`now.player.switch.${cue.side}`) : cue.title}</h1>
      <p>${words(cue, run)}</p></div>
      <div class="player">${ring(app, left, to - from, left, app.text("now.player.seconds"))}
        <div class="stack">${cue.pressure > 0 ? press(app, cue) : nothing}
          <p class="small quiet">${count}${next ? html` ${app.text("now.player.next", next.kind === "position" ? app.text("now.player.move") : words(next, run))}` : nothing}</p></div></div>
      ${why(app, cue)}
      ${act(
        nothing,
        [button(app, "back", app.text("now.player.back")), button(app, "pause", app.text("now.player.pause")), button(app, "skip", app.text("now.player.skip"))],
        app,
      )}
    </div></div>`;
}

function paused(app, view) {
  const { state, cue, position, run } = view;
  const moving = state.cause === "position";
  return html`${head(app, view, () => app.go("phase"))}
  <div class="stack low solo">
    <h1>${moving ? app.text("now.player.move") : app.text("now.player.paused")}</h1>
    <p class="lead">${moving ? words(position, run) : cue.title}</p>
    ${state.cause === "away" ? html`<p>${app.text("now.player.away", Math.max(1, Math.round(state.away / 60)))}</p>` : nothing}
    ${state.cause === "clock" ? html`<p>${app.text("now.player.clock")}</p>` : nothing}
    ${act(
      html`<button class="btn btn-primary btn-huge" @click=${() => happen("resume")}>${app.text(moving ? "now.player.there" : "now.player.go")}</button>`,
      [
        button(app, "back", app.text("now.player.back")),
        button(app, "skip", app.text("now.player.skip")),
        html`<button class="btn" @click=${() => over(app, "left")}>${app.text("now.player.end")}</button>`,
      ],
      app,
    )}
  </div>`;
}

const before = (app, { run }) => html`${app.bar({ back: "plan" })}
  <div class="stack low solo"><h1>${app.text("now.player.before")}</h1>
    ${painKeys(app, "before", run.painBefore, (score) => answered({ painBefore: score }))}
    <div class="act"><button class="btn btn-full" @click=${() => answered({})}>${app.text("now.player.unsaid")}</button></div>
  </div>`;

function answered(patch) {
  asked = true;
  note(patch);
}

const toggle = (app, setting) => html`<button class="btn" aria-pressed=${app.settings[setting]}
  @click=${() => app.setSettings({ [setting]: !app.settings[setting] })}>${app.text(`now.player.${setting}.${app.settings[setting] ? "on" : "off"}`)}</button>`;

const ready = (app, { position, run, left }) => html`${app.bar({ back: "plan", attack: true })}
  <div class="stack low solo"><h1>${app.text("now.player.ready")}</h1>
    <p class="lead">${words(position, run)}</p>
    <p class="quiet">${app.text("now.player.lasts", lasting(left))}</p>
    ${stopWord(app, run)}
    <div class="act"><div class="act-row">${toggle(app, "voice")}${toggle(app, "haptics")}</div>
      <button class="btn btn-primary btn-huge" @click=${() => happen("start")}>${app.text("now.player.start")}</button></div>
  </div>`;

async function over(app, ending) {
  await finish(ending);
  app.go("after", {}, { replace: true });
}

const empty = (app) => html`${app.bar({ back: "phase", attack: true })}
  <div class="stack low solo"><h1>${app.text(there === null ? "now.wait" : "now.player.none")}</h1></div>`;

export default {
  view(app) {
    const view = there ? seen() : null;
    if (!view || ["done", "stopped"].includes(view.state.state)) return empty(app);
    if (view.state.state === "running") return running(app, view);
    if (view.state.state === "paused") return paused(app, view);
    return asked ? ready(app, view) : before(app, view);
  },

  async enter(app) {
    asked = false;
    there = null;
    whenDrawn(() => app.render());
    onEnd(() => over(app, "completed"));
    if (!app.flow.run?.start && (await isOutdated(app))) {
      return app.setFlow({ run: null }).then(() => app.go("plan", {}, { replace: true }));
    }
    there = await open(app, "player");
    asked = there && seen().run.painBefore !== null;
    app.render();
  },

  leave() {
    onEnd(() => {});
    close();
  },
};
