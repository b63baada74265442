// The app's frame: which screen the address names, whose records are open, what they say.

import { html, nothing, render } from "./lit-html.js";
import { bar } from "./parts.js";
import { NoRoom } from "./store.js";
import { loadWords, text } from "./text.js";
import { zoned } from "./time.js";
import { openFor, openStores } from "./who.js";

const SCREENS = new Set(
  (
    "phase check profile where wish plan stopped attack player partner after later blackout wrong" +
    " settings"
  ).split(" "),
);
/** Screens that keep the navigation: nobody is in the middle of anything there. */
const WITH_NAVIGATION = new Set(["phase", "settings"]);
const SETTINGS = { country: null, voice: false, haptics: true, theme: "dark" };
const STILL_RUNNING = 72 * 3600 * 1000;

const main = document.getElementById("main");
const shown = { path: null, screen: null };

/** What every screen is given. */
export const app = {
  text,
  bar,
  store: null,
  person: null,
  flow: {},
  settings: { ...SETTINGS },
  query: {},

  /** The rules and the planner; loaded when first asked for. */
  engine: () => import("./engine.js").then((module) => module.engine()),

  /** Changes what is known about this visit, keeps it and shows it. */
  setFlow(patch) {
    app.flow = { ...app.flow, ...patch };
    draw();
    return kept("flow", app.flow);
  },

  setSettings(patch) {
    app.settings = { ...app.settings, ...patch };
    look();
    draw();
    return kept("settings", app.settings);
  },

  /** Goes to another screen; replacing this one where going back to it would make no sense. */
  go(path, query = {}, { replace = false } = {}) {
    const search = new URLSearchParams(query).toString();
    const hash = `#/${path}${search && `?${search}`}`;
    if (replace) {
      history.replaceState(null, "", hash);
      route();
    } else {
      location.hash = hash;
    }
  },

  render: () => draw(),

  /** An attack begins now; one that still goes on is shown again. Gives its id. */
  async attackNow(wanted) {
    const attacks = wanted ? [] : await app.store.all("attack");
    const since = Date.now() - STILL_RUNNING;
    const running = attacks.find(
      ({ body }) => !body.end && new Date(body.start.replace(/\[.*/, "")) > since,
    );
    const known = wanted && (await app.store.get(wanted));
    const id =
      running?.id ??
      known?.id ??
      (await app.store.put("attack", { start: zoned(new Date()) }, wanted || undefined));
    app.go("attack", running ? { id, open: 1 } : { id }, { replace: shown.path === "attack" });
    return id;
  },
};

async function kept(key, value) {
  try {
    await app.store.keep(key, value);
  } catch (fault) {
    complain(fault);
  }
}

function look() {
  document.documentElement.dataset.theme = app.settings.theme;
  try {
    localStorage.setItem("theme", app.settings.theme);
  } catch {
    // Where nothing may be kept the theme is set again from the store.
  }
}

function address() {
  const [path, search] = location.hash.replace(/^#\/?/, "").split("?");
  return [SCREENS.has(path) ? path : "phase", Object.fromEntries(new URLSearchParams(search))];
}

/** Shows the screen that the address names. */
async function route() {
  const [path, query] = address();
  app.query = query;
  if (path === "attack" && (!query.id || query.begin)) {
    shown.path = "attack";
    return app.attackNow(query.id).catch(complain);
  }
  const first = shown.screen === null;
  try {
    const screen = (await import(`./${path}.js`)).default;
    if (address()[0] !== path) return; // somebody was faster
    if (shown.screen !== screen) shown.screen?.leave?.(app);
    Object.assign(shown, { path, screen });
    const navigation = WITH_NAVIGATION.has(path);
    document.getElementById("nav").hidden = !navigation;
    document.querySelector(".app").classList.toggle("app-solo", !navigation);
    const entering = screen.enter?.(app);
    draw();
    await entering;
    if (entering) draw();
  } catch (fault) {
    complain(fault);
  }
  if (!first) settle();
}

/** The new screen begins at its top, and its heading is what a screen reader reads. */
function settle() {
  const heading = main.querySelector("h1");
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  scrollTo(0, 0);
}

let drawn = false;

function draw() {
  if (!shown.screen) return;
  if (!drawn) main.replaceChildren();
  drawn = true;
  render(shown.screen.view(app), main);
}

/** Says what went wrong, in words, above whatever is shown. */
export function complain(fault) {
  console.error(fault);
  const words = text(fault instanceof NoRoom ? "noRoom" : "broken");
  notice(html`<div class="banner" role="alert"><div><p>${words}</p></div></div>`);
}

/** Shows something above every screen, or nothing. */
export function notice(what) {
  render(what ?? nothing, document.getElementById("notice"));
}

async function start() {
  const [stores] = await Promise.all([openStores(), loadWords()]);
  await become(stores.person, stores);
  addEventListener("hashchange", route);
  await route();
  addEventListener("unhandledrejection", (event) => {
    if (event.reason instanceof NoRoom) complain(event.reason);
  });
}

/** Opens somebody's records, or the device's own. */
async function become(person, { device, store }) {
  app.person = person && { name: person.name };
  app.store = store ?? (person ? await openFor(person.id, device) : device);
  app.flow = (await app.store.value("flow")) ?? {};
  app.settings = { ...SETTINGS, ...(await app.store.value("settings")) };
  look();
}

start().catch(complain);
