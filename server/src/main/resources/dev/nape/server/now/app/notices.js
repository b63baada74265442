// What is said above every screen: a fault, a newer version, what came along.

import { html, nothing, render } from "./lit-html.js";
import { NoRoom } from "./store.js";
import { text } from "./text.js";

const said = new Map();

/**
 * Says something, or takes it back.
 * @param {string} about one thing is said about each subject
 * @param {string|null} words
 * @param {{role?: string, action?: string, onAction?: () => void}} [how]
 */
export function say(about, words, how = {}) {
  if (words === null) said.delete(about);
  else said.set(about, { words, ...how });
  show();
}

/** Says what went wrong, in words. */
export function complain(fault) {
  console.error(fault);
  if (fault instanceof NoRoom) say("room", text("now.noRoom"), { role: "alert" });
  else {
    const load = () => location.reload();
    say("fault", text("now.broken"), { role: "alert", action: text("now.again"), onAction: load });
  }
}

/** Takes back what was said about what somebody was doing; a new version is still there. */
export function moveOn() {
  for (const about of ["fault", "offline", "along"]) said.delete(about);
  show();
}

/** Nothing but faults while somebody is in the middle of a session. */
export function hush(hushed) {
  quiet = hushed;
  show();
}

let quiet = false;

function show() {
  const shown = [...said.values()].filter((one) => !quiet || one.role === "alert");
  render(shown.map(banner), document.getElementById("notice"));
}

const banner = ({ words, role, action, onAction }) =>
  html`<div class="banner" role=${role ?? "status"}>
    <span></span>
    <div>
      <p>${words}</p>
      ${action ? html`<p><button class="btn" @click=${onAction}>${action}</button></p>` : nothing}
    </div>
  </div>`;
