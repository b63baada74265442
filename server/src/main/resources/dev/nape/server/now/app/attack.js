// An attack has begun: the record is there before this screen is.

import { html } from "./lit-html.js";

export default {
  view: (app) => html`${app.bar({ back: "phase" })}
    <section class="stack low solo"><h1>${app.text("now.attackNow")}</h1></section>`,
};
