// After a session: how it is now, what to heed, what was left out. The record is kept already.

import { html, nothing } from "./lit-html.js";
import { painKeys } from "./show.js";

let body = null;

const list = (title, sentences) =>
  sentences?.length > 0
    ? html`<section class="stack-s rule"><h2>${title}</h2><ul class="plain">${sentences.map((one) => html`<li>${one}</li>`)}</ul></section>`
    : nothing;

async function said(app, painAfter) {
  body = { ...body, painAfter };
  await app.store.put("session", body, app.flow.last.id);
  app.render();
}

export default {
  view(app) {
    const { last } = app.flow;
    if (!last || !body) return html`${app.bar({ back: "phase", attack: true })}<div class="stack low solo"><h1>${app.text("now.player.none")}</h1></div>`;
    return html`${app.bar({ attack: true })}
    <div class="stack low solo">
      <div class="head"><p class="label" role="status">${app.text(`now.after.${last.ending}`)}</p><h1>${app.text("now.after.pain")}</h1></div>
      ${painKeys(app, "after", body.painAfter, (score) => said(app, score))}
      <p class="small quiet">${(body.painAfter ?? null) === null ? app.text("now.after.may") : app.text("now.after.kept")}</p>
      ${list(app.text("now.after.care"), last.aftercare)}
      ${list(app.text("now.after.skipped"), last.skipped)}
      ${last.emergency ? nothing : html`<p class="quiet">${app.text("now.after.later")}</p>`}
      <div class="act"><a class="btn btn-primary btn-huge" href="#/phase">${app.text("now.after.done")}</a></div>
    </div>`;
  },

  async enter(app) {
    const record = app.flow.last ? await app.store.get(app.flow.last.id) : null;
    body = record?.body ?? null;
    app.render();
  },
};
