// Pieces that several screens draw: icons, the head of a focused screen.

import { html, nothing, svg } from "./lit-html.js";
import { text } from "./text.js";

const icon = (shape, flip) =>
  html`<svg class=${flip ? "icon flip" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
    ${shape}
  </svg>`;

/** The curve of an attack. */
export const attackIcon = () =>
  icon(svgPath("M3 18c4 0 5-1 6.5-6S12 4 13 4s1.7 3 3 8 2 6 5 6"), false);

/** An arrow back. */
export const backIcon = () => icon(svgPath("M15 5l-7 7 7 7"), true);

function svgPath(d) {
  return svg`<path d=${d} />`;
}

/**
 * The head of a screen: Back to a path, and Attack now.
 * @param {{back?: string|null, label?: string, attack?: boolean}} what
 */
export function bar({ back = null, label, attack = false }) {
  return html`<header class="bar">
    ${back === null
      ? html`<span></span>`
      : html`<a class="bar-btn" href="#/${back}">${backIcon()}<span>${label ?? text("now.back")}</span></a>`}
    ${attack ? html`<a class="btn" href="#/attack">${attackIcon()}${text("now.attackNow")}</a>` : nothing}
  </header>`;
}
