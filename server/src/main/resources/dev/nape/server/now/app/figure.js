/**
 * The body map: one view of it, with what is marked. Drawn from figure.json, which holds left
 * halves; the mirror is made here. The drawing takes thumbs; whoever cannot see or tap it gets a
 * list beside it from the screen that shows it.
 */
import { html, nothing, svg } from "./lit-html.js";

/** @type {Object<string, object> | null} */
let views = null;
let loading = null;
const waiting = new Set();

/**
 * The drawings, fetched once.
 * @returns {Promise<object>}
 */
export function drawings() {
  loading ??= fetch(new URL("./figure.json", import.meta.url))
    .then((answer) => answer.json())
    .then((read) => {
      views = read;
      waiting.forEach((render) => render());
      waiting.clear();
      return read;
    })
    .catch((failed) => {
      loading = null;
      throw failed;
    });
  return loading;
}

/**
 * Calls back as soon as figures can be drawn; at once when they can.
 * @param {() => void} render
 */
export function whenDrawn(render) {
  if (views) {
    return;
  }
  waiting.add(render);
  drawings().catch(() => {});
}

const OTHER = { l: "r", r: "l" };
const WORD = { l: "left", r: "right", m: "midline" };

/** Both halves of what is drawn once. In a view that is turned over, left lies right. */
function placed(parts, mirrored) {
  const turned = (side) => (mirrored ? (OTHER[side] ?? side) : side);
  return parts.flatMap((part) =>
    part[1] === "b"
      ? [
          { part, side: turned("l"), flip: mirrored },
          { part, side: turned("r"), flip: !mirrored },
        ]
      : [{ part, side: turned(part[1]), flip: mirrored }],
  );
}

/** A view as it is shown: `right` is `left` in the mirror. */
function drawing(view) {
  const mirrored = view === "right";
  return { mirrored, drawn: views?.[mirrored ? "left" : view] ?? null };
}

/**
 * The parts of a view that can be shown larger, by name.
 * @param {string} view
 * @returns {string[]}
 */
export function closer(view) {
  return Object.keys(drawing(view).drawn?.closer ?? {});
}

/**
 * Every region of a view with its sides and the zone in which a tap says it hurts.
 * @param {string} view
 * @returns {{id: string, side: string, zone: string}[]}
 */
export function regionsOf(view) {
  const { mirrored, drawn } = drawing(view);
  return drawn === null
    ? []
    : placed(drawn.regions, mirrored).map(({ part, side }) => ({
        id: part[0],
        side: WORD[side],
        zone: part[2],
      }));
}

const ORDER = ["back", "left", "right", "front", "palm", "hand", "sole", "foot", "leg"];

/**
 * The view that shows a region, or a point of it, best; of both sides of the head the asked one.
 * @param {string} regionId
 * @param {string} [side] left, right, both or none
 * @param {string} [point]
 * @returns {string}
 */
export function viewOf(regionId, side = "both", point = "") {
  if (views === null) {
    return "front";
  }
  const shows = (view, list, id) =>
    placed(drawing(view).drawn[list], view === "right").some(
      (half) => half.part[0] === id && fits(half.side, side),
    );
  return (
    ORDER.find((view) => point && shows(view, "points", point)) ??
    ORDER.find((view) => shows(view, "regions", regionId)) ??
    "front"
  );
}

function fits(half, side) {
  return half === "m" || !["left", "right"].includes(side) || WORD[half] === side;
}

/** What of the plane is shown, seen in the mirror where the view is one. */
function box(drawn, mirrored, part) {
  const [x, y, width, height] = drawn.closer[part] ?? drawn.box;
  return [mirrored ? drawn.box[2] - x - width : x, y, width, height];
}

const flipped = (drawn, flip) => (flip ? `translate(${drawn.box[2]}) scale(-1 1)` : nothing);

/**
 * One view of the body.
 * @param {object} what
 * @param {string} [what.view] front, left, right, back, palm, hand, sole, foot or leg
 * @param {string} [what.part] one of `closer(view)`, to show it larger
 * @param {string[]} [what.regions] ids that are marked
 * @param {string} [what.side] left, right, both or none: which side of them
 * @param {string} [what.point] id of the spot that is marked
 * @param {string[]} [what.avoid] ids of regions left alone
 * @param {{id: string, side: string}[]} [what.zones] where it hurts
 * @param {boolean} [what.lines] whether borders between regions are drawn; so when they are tapped
 * @param {string} [what.label] in words, what the picture says; without it, it is left unread
 * @param {(tapped: {id: string, side: string, zone: string}) => void} [what.onRegion]
 * @returns {import("./lit-html.js").TemplateResult}
 */
export function figure(what) {
  const { view = "front", part = "", side = "both", label = "", onRegion } = what;
  const { mirrored, drawn } = drawing(view);
  if (drawn === null) {
    drawings().catch(() => {});
    return html`<svg class="bm" viewBox="0 0 420 690" aria-hidden="true"></svg>`;
  }
  const seen = box(drawn, mirrored, part);
  return html`<svg
    class="bm"
    viewBox=${seen.join(" ")}
    role=${label ? "img" : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : "true"}
    data-view=${view}
    data-lines=${what.lines || onRegion ? "true" : nothing}
  >
    ${lines(drawn, mirrored)} ${zones(drawn, mirrored, what.zones ?? [])}
    ${regions(drawn, mirrored, { ...what, side })}
    ${points(drawn, mirrored, { ...what, side }, seen[2])}
  </svg>`;
}

function lines(drawn, mirrored) {
  const both = (style, path) =>
    path ? svg`<path class=${style} d=${path} transform=${flipped(drawn, mirrored)}></path>` : nothing;
  return [
    both("skin", drawn.skin),
    both("soft", drawn.soft),
    both("line", drawn.line),
    both("hatch", drawn.hatch),
  ];
}

function zones(drawn, mirrored, marked) {
  return placed(drawn.zones, mirrored)
    .filter(({ part, side }) =>
      marked.some((zone) => zone.id === part[0] && fits(side, zone.side)),
    )
    .map(
      ({ part, flip }) =>
        svg`<path class="zone" d=${part[2]} transform=${flipped(drawn, flip)}></path>`,
    );
}

function regions(drawn, mirrored, { regions: marked = [], avoid = [], side, onRegion }) {
  return placed(drawn.regions, mirrored)
    .filter(({ part }) => onRegion || marked.includes(part[0]) || avoid.includes(part[0]))
    .map(({ part, side: half, flip }) => {
      const here = marked.includes(part[0]) && fits(half, side);
      const style = `region${here ? " here" : ""}${avoid.includes(part[0]) ? " avoid" : ""}`;
      const tapped = { id: part[0], side: WORD[half], zone: part[2] };
      return svg`<path class=${style} data-region=${part[0]} data-side=${WORD[half]} data-zone=${part[2] || nothing} d=${part[3]}
        transform=${flipped(drawn, flip)} @click=${onRegion ? () => onRegion(tapped) : nothing}></path>`;
    });
}

function points(drawn, mirrored, { point = "", side }, width) {
  const across = (x, flip) => (flip ? drawn.box[2] - x : x);
  return placed(drawn.points, mirrored)
    .filter(({ part, side: half }) => part[0] === point && fits(half, side))
    .map(
      ({ part, flip }) =>
        svg`<circle class="point" data-point=${part[0]} cx=${across(part[2], flip)} cy=${part[3]} r=${Math.round(width / 5) / 10}></circle>`,
    );
}
