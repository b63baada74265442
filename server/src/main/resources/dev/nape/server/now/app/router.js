// Which screen the address names: #/check is check.js.

import { render } from "./lit-html.js";
import { complain, hush, moveOn } from "./notices.js";
import { inSession } from "./updates.js";

const SCREENS = new Set([
  ...["phase", "check", "profile", "where", "wish", "plan", "stopped", "attack", "off", "toss"],
  ...["player", "partner", "after", "later", "blackout", "wrong", "settings"],
]);
/** Screens that keep the navigation: nobody is in the middle of anything there. */
const WITH_NAVIGATION = new Set(["phase", "settings"]);
/** Screens that nothing may interrupt. */
const SESSION = new Set(["player", "partner", "blackout", "wrong", "after"]);

const main = document.getElementById("main");
let shown = null;
let cleared = false;

/**
 * What the address names; the first question when it names nothing.
 * @returns {{path: string, query: Record<string, string>}}
 */
export function address() {
  const [path, search] = location.hash.replace(/^#\/?/, "").split("?");
  const query = Object.fromEntries(new URLSearchParams(search));
  return { path: SCREENS.has(path) ? path : "phase", query };
}

/** Whether a session is on the screen. */
export const isInSession = () => SESSION.has(address().path);

let current = null;

/**
 * Goes to another screen; replacing this one where going back to it would make no sense.
 * @param {string} path
 * @param {Record<string, string|number>} [query]
 * @param {{replace?: boolean}} [how]
 */
export function go(path, query = {}, { replace = false } = {}) {
  const search = new URLSearchParams(query).toString();
  const hash = `#/${path}${search && `?${search}`}`;
  if (!replace) {
    location.hash = hash;
    return;
  }
  history.replaceState(null, "", hash);
  route(current);
}

/** Shows what the address names now, and whatever it names later. */
export async function startRouting(app) {
  current = app;
  addEventListener("hashchange", () => {
    moveOn();
    route(app);
  });
  await route(app, true);
}

/** Shows the screen that the address names. */
export async function route(app, first = false) {
  const { path, query } = address();
  try {
    if (path === "attack" && !query.id) return void (await app.attackNow(null, !!query.another));
    // An attack that a page without network could not send: it is kept here under the same id.
    if (path === "attack" && query.begin) {
      return void (await app.attackNow(query.id, query.another === "1"));
    }
    const screen = (await import(`./${path}.js`)).default;
    if (address().path !== path) return; // somebody was faster
    if (shown !== screen) shown?.leave?.(app);
    shown = screen;
    app.query = address().query;
    frame(path);
    const entering = screen.enter?.(whileHere(app));
    draw(app);
    if (!first) toTheTop();
    await entering;
    if (entering) draw(app);
    main.dataset.screen = address().path;
  } catch (fault) {
    complain(fault);
  }
}

/** A screen that is still asking leads nobody on who has gone elsewhere meanwhile. */
function whileHere(app) {
  const here = location.hash;
  const stay = (...to) => (location.hash === here ? app.go(...to) : undefined);
  return Object.assign(Object.create(app), { go: stay });
}

function frame(path) {
  const navigation = WITH_NAVIGATION.has(path);
  document.getElementById("nav").hidden = !navigation;
  document.querySelector(".app").classList.toggle("app-solo", !navigation);
  for (const link of document.querySelectorAll('.nav-link[href^="#"]')) {
    if (path === "phase") link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  inSession(SESSION.has(path));
  hush(SESSION.has(path));
}

/** The new screen begins at its top, and its heading is what a screen reader reads. */
function toTheTop() {
  const heading = main.querySelector("h1");
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  scrollTo(0, 0);
}

/** Draws the screen that is shown. */
export function draw(app) {
  if (!shown) return;
  if (!cleared) main.replaceChildren(); // the same first question as plain HTML
  cleared = true;
  render(shown.view(app), main);
  const heading = main.querySelector("h1")?.textContent.trim();
  if (heading) document.title = `${heading} · Nape`;
}
