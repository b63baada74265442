// Before somebody else's hands work: what they may do, how light that is, and the word that ends it.

import { html } from "./lit-html.js";

const WORDS = ["stop", "enough", "red"];
const RULES = ["light", "neck", "ask", "quiet"];

const chosen = (app) => app.flow.stopWord ?? app.text("now.partner.word.stop");

const word = (app, name) => {
  const said = app.text(`now.partner.word.${name}`);
  return html`<button class="chip" type="button" aria-pressed=${said === chosen(app)} @click=${() => app.setFlow({ stopWord: said })}>${said}</button>`;
};

export default {
  view: (app) => html`${app.bar({ back: "plan", attack: true })}
  <div class="stack low solo">
    <h1>${app.text("now.partner.title")}</h1>
    <ul class="plain">${RULES.map((rule) => html`<li>${app.text(`now.partner.${rule}`)}</li>`)}</ul>
    <section class="stack-s rule"><h2>${app.text("now.partner.word")}</h2>
      <p>${app.text("now.partner.word.words")}</p>
      <div class="chips" role="group" aria-label=${app.text("now.partner.word")}>${WORDS.map((name) => word(app, name))}</div></section>
    <details class="why"><summary>${app.text("now.partner.scale")}</summary><div class="why-body">
      <ol class="plain">${[1, 2, 3, 4].map((step) => html`<li>${app.text(`now.partner.scale.${step}`)}</li>`)}</ol>
      <p class="source">${app.text("now.partner.scale.source")}</p></div></details>
    <div class="act"><button class="btn btn-primary btn-huge" @click=${() => app.go("player")}>${app.text("now.partner.agreed")}</button></div>
  </div>`,

  async enter(app) {
    if (!app.flow.request) app.go("phase", {}, { replace: true });
  },
};
