// What can be set on this device, what waits on it, and how to clear it.

import { html, nothing } from "./lit-html.js";

const THEMES = ["dark", "blackout", "paper", "contrast"];
const VERSION = new URL(import.meta.url).pathname.split("/").at(-2);

let state = null;
let numbers = null;
let confirming = false;
let end = null;

export default {
  view: (app) => html`
    <div class="stack-l solo">
      <div class="head"><h1>${app.text("now.settings")}</h1></div>
      ${themes(app)} ${session(app)} ${country(app)} ${state ? records(app) : nothing}
      ${clearing(app)}
      <p class="small quiet">${app.text("now.settings.version", VERSION)}</p>
    </div>`,

  async enter(app) {
    confirming = false;
    const look = async () => {
      state = await app.home.state();
      app.render();
    };
    end = app.store.onChange(look);
    await look();
    // The numbers come with the rules; the rest can be set without them.
    numbers = await app.engine().then((engine) => engine.catalogue.emergency, () => null);
  },

  leave() {
    end?.();
    end = null;
  },
};

const themes = (app) => html`<fieldset class="stack-s">
  <legend class="h2">${app.text("now.settings.theme")}</legend>
  <div class="chips">
    ${THEMES.map(
      (theme) => html`<label class="chip"><input type="radio" name="theme" value=${theme}
        .checked=${app.settings.theme === theme}
        @change=${() => app.setSettings({ theme })}><span>${app.text(`now.settings.theme.${theme}`)}</span></label>`,
    )}
  </div>
</fieldset>`;

const session = (app) => html`<fieldset class="check-group">
  <legend>${app.text("now.settings.session")}</legend>
  ${["voice", "haptics"].map(
    (name) => html`<label class="check"><input type="checkbox" .checked=${app.settings[name]}
      @change=${(event) => app.setSettings({ [name]: event.target.checked })}>
      <span>${app.text(`now.settings.${name}`)}</span></label>`,
  )}
</fieldset>`;

/** Sorted by the name of the country, in the reader's language. */
function country(app) {
  if (!numbers) return nothing;
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "region" });
  const sorted = numbers.countries
    .map(({ code, number }) => ({ code, words: `${names.of(code)} · ${number}` }))
    .sort((a, b) => a.words.localeCompare(b.words));
  return html`<div class="field">
    <label for="country">${app.text("now.settings.country")}</label>
    <select class="input" id="country"
      @change=${(event) => app.setSettings({ country: event.target.value || null })}>
      <option value="" .selected=${!app.settings.country}>${app.text("now.settings.country.none", numbers.default)}</option>
      ${sorted.map(
        ({ code, words }) => html`<option value=${code} .selected=${app.settings.country === code}>${words}</option>`,
      )}
    </select>
    <p class="hint">${app.text("now.settings.country.words")}</p>
  </div>`;
}

const records = (app) => html`<section class="stack-s" aria-labelledby="kept">
  <h2 id="kept">${app.text("now.settings.records")}</h2>
  <p>${where(app)}</p>
  ${state.refused.map((item) => refused(app, item))}
  <div class="row">
    ${state.person
      ? html`<a class="btn" href="/diary/today">${app.text("now.today")}</a>
          <a class="btn" href="/reminders">${app.text("reminder.title")}</a>`
      : html`<a class="btn" href="/sign-in">${app.text("now.settings.signIn")}</a>`}
  </div>
</section>`;

function where(app) {
  if (!state.person) return app.text("now.settings.device", state.waiting);
  return state.waiting > 0
    ? app.text("now.settings.waiting", state.waiting, state.person.name)
    : app.text("now.settings.saved", state.person.name);
}

const refused = (app, { id, kind, problem }) => html`<div class="banner">
  <span></span>
  <div>
    <p>${app.text("now.settings.refused", app.text(`now.kind.${kind}`))}</p>
    <p class="small">${problem.detail} <span class="quiet">${problem.field}</span></p>
    <p class="row">
      ${kind === "attack" ? html`<a class="btn" href="#/attack?id=${id}">${app.text("now.settings.open")}</a>` : nothing}
      <button class="btn" @click=${() => app.home.drop(id)}>${app.text("now.settings.drop")}</button>
    </p>
  </div>
</div>`;

const clearing = (app) => html`<section class="stack-s" aria-labelledby="clear">
  <h2 id="clear">${app.text("now.settings.clear")}</h2>
  <p>${app.text(app.person ? "now.settings.clear.person" : "now.settings.clear.device")}</p>
  ${state?.person && state.waiting > 0
    ? html`<p>${app.text("now.settings.clear.waiting", state.waiting)}</p>`
    : nothing}
  <div class="row">
    ${confirming
      ? html`<button class="btn btn-danger" @click=${clear}>${app.text("now.settings.clear.yes")}</button>
          <button class="btn" @click=${() => confirm(app, false)}>${app.text("now.settings.clear.no")}</button>`
      : html`<button class="btn" @click=${() => confirm(app, true)}>${app.text("now.settings.clear")}</button>`}
  </div>
</section>`;

function confirm(app, asked) {
  confirming = asked;
  app.render();
}

async function clear() {
  const { clearDevice } = await import("./clear.js");
  await clearDevice();
}
