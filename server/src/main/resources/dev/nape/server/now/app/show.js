// Pieces of the questions before a session: reasons with their source, keys for pain, icons.

import { html, nothing, svg } from "./lit-html.js";
import { isReady } from "./today.js";

const ICONS = {
  stop: "M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM12 7.5v5.5M12 16.2v.1",
  call: "M6 3.5h3.5l1.5 4.5-2.2 1.7a12 12 0 005.5 5.5L16 13l4.500 1.500V18c0 1.400-1.100 2.500-2.500 2.500C10.500 20.500 3.500 13.500 3.500 6c0-1.400 1.100-2.500 2.500-2.500z",
  warning: "M12 4l9 16H3zM12 10v5M12 17.500v.1",
};

/**
 * A line drawing of 24 by 24.
 * @param {"stop" | "call" | "warning"} name
 */
export const icon = (name) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${ICONS[name]}></path>`}</svg>`;

/** The same while something is loaded: its question, so that it can be read already. */
export const waiting = (app, back, title) => html`
  ${app.bar({ back, attack: true })}
  <div class="head measure"><h1>${title}</h1>${isReady() ? nothing : html`<p class="quiet" role="status">${app.text("now.wait")}</p>`}</div>`;

/**
 * Something to know before going on.
 * @param {unknown} content
 * @param {"status" | "alert"} [role]
 */
export const banner = (content, role = "status") =>
  html`<div class="banner measure" role=${role}>${icon("warning")}<div>${content}</div></div>`;

/** What is wrong with one answer. */
export const error = (words) =>
  words ? html`<p class="error" role="alert">${icon("warning")}<span>${words}</span></p>` : nothing;

/**
 * The rule in the words in which it was asked.
 * @param {object} catalogue
 * @param {string} rule
 * @returns {string}
 */
export function titleOf(catalogue, rule) {
  const asked = [...catalogue.redFlags, ...catalogue.conditions].find((one) => one.id === rule);
  return asked?.question ?? rule;
}

/**
 * A source with its strength in words instead of a letter.
 * @param {object} app
 * @param {string} source
 */
export const sourced = (app, source) =>
  source.replace(/\[([A-D])\]/g, (_, grade) => `(${app.text(`screening.grade.${grade}`)})`);

/** One reason: why, what limits, its source, and what would change it. */
export const reason = (app, one, title) => html`<section class="stack-s rule">
  <h3>${title}</h3>
  <p>${one.why}</p>
  ${one.limit ? html`<p class="small">${one.limit}</p>` : nothing}
  <p class="source">${sourced(app, one.source)}</p>
  <p class="small quiet">${app.text("screening.changes", one.changes)}</p>
</section>`;

const BANDS = [
  ["none", [0]],
  ["mild", [1, 2, 3]],
  ["moderate", [4, 5, 6]],
  ["severe", [7, 8, 9, 10]],
];

/**
 * Pain from 0 to 10 by eleven keys.
 * @param {object} app
 * @param {string} name of the group of keys
 * @param {number | null} chosen
 * @param {(score: number) => void} onScore
 */
export const painKeys = (app, name, chosen, onScore) => html`<div class="pain">
  ${BANDS.map(
    ([band, scores]) => html`<div class="pain-band">
      <span class="label" aria-hidden="true">${app.text(`now.pain.${band}`)}</span>
      <div class="pain-keys">
        ${scores.map(
          (score) => html`<label><input type="radio" name=${name} value=${score} .checked=${score === chosen}
            @click=${() => onScore(score)}><span>${score}<span class="vh"> ${app.text(`now.pain.${band}`)}</span></span></label>`,
        )}
      </div>
    </div>`,
  )}
</div>`;

/** A time of day or, for another day, with its date. */
export function clock(date, now = new Date()) {
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const same = date.toDateString() === now.toDateString();
  const shown = same ? time : { ...time, day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(document.documentElement.lang || "en", shown).format(date);
}

/** Minutes and seconds: 125 is 2:05. */
export const lasting = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
