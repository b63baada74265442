// How is your head? The answer is the button. The shell holds the same screen as plain HTML.

import { html, svg } from "./lit-html.js";

const PAINS = ["headache-mild", "headache-moderate", "headache-severe"];

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

export default {
  view: (app) => html`<section class="stack low solo" aria-labelledby="q">
    <h1 id="q">${app.text("now.phase.question")}</h1>
    <ul class="choices">
      ${["interictal", "neck-tight", "prodrome", "aura"].map((phase) => choice(app, phase))}
      <li class="choice-set">
        <span class="label" id="bad">${curve(app, "attack")}${app.text("now.phase.attack")}</span>
        <div class="choice-3" role="group" aria-labelledby="bad">
          ${PAINS.map((pain) => html`<a class="choice" href="#/phase?is=${pain}">${words(app, pain)}</a>`)}
        </div>
      </li>
      ${choice(app, "postdrome")}
    </ul>
  </section>`,

  /** An answer comes as an address, so that it can be given before any script is there. */
  enter(app) {
    const phase = app.query.is;
    if (!phase) return;
    app.setFlow({ phase });
    app.go(phase === "headache-severe" ? "blackout" : "check", {}, { replace: true });
  },
};
