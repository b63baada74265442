// The app's frame: what every screen is given, and whose records are open.

import { openHome } from "./home.js";
import { complain, say } from "./notices.js";
import { bar } from "./parts.js";
import { address, draw, go, isInSession, route, startRouting } from "./router.js";
import { stateWords } from "./state.js";
import { NoRoom } from "./store.js";
import { loadWords, text } from "./text.js";
import { zoned } from "./time.js";
import { watchForUpdates } from "./updates.js";

const SETTINGS = { country: null, voice: false, haptics: true, theme: "dark" };
const STILL_RUNNING = 72 * 3600 * 1000;

/** What every screen is given. */
export const app = {
  text,
  bar,
  go,
  home: null,
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
    draw(app);
    return kept("flow", app.flow);
  },

  setSettings(patch) {
    app.settings = { ...app.settings, ...patch };
    look();
    draw(app);
    return kept("settings", app.settings);
  },

  render: () => draw(app),

  /**
   * An attack begins now, under an id where a page has given it one already; an attack that still
   * goes on is shown again unless it is another on purpose. Gives its id.
   */
  async attackNow(wanted, another = false) {
    const known = wanted && (await app.store.get(wanted));
    const running = known || another ? null : await runningAttack();
    const id =
      (known || running)?.id ??
      (await app.store.put("attack", { start: zoned(new Date()) }, wanted || undefined));
    app.go("attack", running ? { id, open: 1 } : { id }, { replace: address().path === "attack" });
    return id;
  },
};

async function runningAttack() {
  const since = Date.now() - STILL_RUNNING;
  const began = ({ body }) => Date.parse(body.start.replace(/\[.*/, ""));
  const attacks = await app.store.all("attack");
  return attacks
    .filter((attack) => !attack.body.end && began(attack) > since)
    .sort((a, b) => began(b) - began(a))[0];
}

async function kept(key, value) {
  try {
    await app.store.keep(key, value);
  } catch (fault) {
    complain(fault);
  }
}

function look() {
  document.documentElement.dataset.theme = app.settings.theme;
}

/** Takes over what the open store holds. */
async function settleIn(home) {
  app.home = home;
  app.store = home.store;
  app.person = home.person && { name: home.person.name };
  app.flow = (await home.store.value("flow")) ?? {};
  app.settings = { ...SETTINGS, ...(await home.store.value("settings")) };
  look();
  home.store.onWrite(stay);
  await showState();
}

/** Asks the browser, once there is something to lose, not to clear it away. */
async function stay() {
  if (await app.home.device.value("stay")) return;
  await app.home.device.keep("stay", true);
  await navigator.storage?.persist?.();
}

async function showState() {
  if (!app.home) return;
  const words = stateWords(await app.home.state());
  const line = document.getElementById("state");
  if (line.textContent !== words) line.textContent = words;
}

async function moved(home) {
  await settleIn(home);
  await route(app);
  if (home.broughtAlong > 0) say("along", text("now.along", home.broughtAlong));
}

async function start() {
  const told = {
    onMove: moved,
    onState: () => showState().catch(complain),
    mayMove: () => !isInSession(),
  };
  const [home] = await Promise.all([openHome(told), loadWords()]);
  await settleIn(home);
  await startRouting(app);
  if (address().query.offline) say("offline", text("now.offline"));
  addEventListener("unhandledrejection", (event) => {
    if (event.reason instanceof NoRoom) complain(event.reason);
  });
  await Promise.all([home.send(), watchForUpdates(newVersion)]);
}

const newVersion = (use) =>
  say("version", text("now.update"), { action: text("now.update.use"), onAction: use });

start().catch(complain);
