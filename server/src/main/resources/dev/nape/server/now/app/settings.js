// What can be set on this device, and what waits on it.

import { html } from "./lit-html.js";

export default {
  view: (app) => html`<section class="stack solo"><h1>${app.text("now.settings")}</h1></section>`,
};
