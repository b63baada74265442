// Stop. What to do now in one sentence, the number to call on top, and every reason with its source.

import { html, nothing } from "./lit-html.js";
import { clock, icon, reason, titleOf, waiting } from "./show.js";
import { moment } from "./time.js";

/** By what fired: words as on the server's page. */
const WORDS = { emergency: "EMERGENCY", "urgent-same-day": "URGENT_SAME_DAY", "see-doctor": "SEE_DOCTOR" };
const STOPPING = ["emergency", "urgent-same-day", "see-doctor-before-massage"];

let catalogue = null;

export default {
  async enter(app) {
    if (!WORDS[app.flow.clearance?.clearance]) return app.go("phase", {}, { replace: true });
    catalogue = (await app.engine()).catalogue;
    app.render();
  },

  view(app) {
    const { clearance } = app.flow;
    const kind = WORDS[clearance?.clearance];
    if (!kind) return nothing;
    return catalogue ? whole(app, clearance, kind) : waiting(app, "phase", app.text(`screening.stop.${kind}`));
  },
};

function whole(app, clearance, kind) {
  const stopping = clearance.reasons.filter((one) => STOPPING.includes(one.action));
  const besides = clearance.reasons.filter((one) => !stopping.includes(one) && /^(C|RF)-/.test(one.rule));
  const emergency = kind === "EMERGENCY";
  return html`<div class="cols-even">
    <div class="stack">
      <div class="banner banner-stop" role="alert">${icon("stop")}<div>
        <h1>${emergency ? app.text("now.stopped.call", number(app)) : app.text(`screening.stop.${kind}`)}</h1>
        <p>${app.text(`screening.stop.words.${kind}`)}</p></div></div>
      ${emergency ? call(app) : nothing}
      <section class="stack-s" aria-labelledby="say"><h2 id="say">${app.text("screening.say")}</h2>
        <p class="lead">${app.text("screening.say.words")}</p>
        <ul class="plain">${stopping.map((one) => html`<li>${titleOf(catalogue, one.rule)}</li>`)}</ul>
        ${app.flow.check ? html`<p class="small quiet">${app.text("now.stopped.said", clock(moment(app.flow.check.at)))}</p>` : nothing}
      </section>
    </div>
    <div class="stack">
      <h2>${app.text("screening.why", stopping.length)}</h2>
      ${stopping.map((one) => reason(app, one, titleOf(catalogue, one.rule)))}
      ${besides.length > 0
        ? html`<details class="why"><summary>${app.text("screening.also")}</summary>
            <div class="why-body">${besides.map((one) => reason(app, one, titleOf(catalogue, one.rule)))}</div></details>`
        : nothing}
      <p class="source rule">${app.text(emergency ? "screening.stop.source.call" : "screening.stop.source", clearance.knowledgeVersion)}</p>
      <div class="row"><a class="btn btn-quiet" href="#/check?again=1">${app.text(emergency ? "screening.mistake" : "screening.assessed")}</a>
        <a class="btn btn-quiet" href="#/phase">${app.text("now.label")}</a></div>
    </div>
  </div>`;
}

/** The number of the country that is set, or the one that most phones know. */
function number(app) {
  const { countries, default: usual } = catalogue.emergency;
  return countries.find((one) => one.code === app.settings.country)?.number ?? usual;
}

/** The number as a key; and where no country is set, which one it is for and how to say another. */
const call = (app) => html`
  <a class="btn btn-call btn-huge" href="tel:${number(app)}">${icon("call")}${app.text("now.stopped.dial", number(app))}</a>
  <div class="field"><label for="country">${app.text(app.settings.country ? "now.stopped.country" : "now.stopped.noCountry")}</label>
    <select class="input" id="country" @change=${(event) => app.setSettings({ country: event.target.value || null })}>
      <option value="">–</option>
      ${named().map(([code, name, to]) => html`<option value=${code} ?selected=${code === app.settings.country}>${name}: ${to}</option>`)}
    </select></div>
  <p class="quiet">${app.text("screening.call.elsewhere")}</p>`;

/** Countries by their name in the language of the page. */
function named() {
  const language = document.documentElement.lang || "en";
  const names = new Intl.DisplayNames([language], { type: "region" });
  return catalogue.emergency.countries
    .map(({ code, number: to }) => [code, names.of(code), to])
    .sort((a, b) => a[1].localeCompare(b[1], language));
}
