// Where records live: with the device, or with the person who signed in. Signing in takes the
// device's records along; signing out leaves none of the person's that the server already has.

import { open } from "./store.js";

const DEVICE = "nape";
const ALONG = ["flow", "settings"];

/** The id in the cookie that goes at every sign-in and sign-out, or null. */
const here = () => document.cookie.match(/(?:^|; )who=([0-9a-f-]{36})/)?.[1] ?? null;

const nameOf = (person) => `${DEVICE}-${person}`;

/**
 * Opens the store of whoever was last known to be here.
 * @param {{onMove: (home: Home) => Promise<void>, onState: () => void, mayMove: () => boolean}} told
 * @returns {Promise<Home>}
 */
export async function openHome(told) {
  const device = await open(DEVICE);
  const person = (await device.value("person")) ?? null;
  const home = new Home(device, told);
  await home.enter(person && person.id === here() ? person : null);
  return home;
}

export class Home {
  #told;
  #sending = null;

  constructor(device, told) {
    this.device = device;
    this.#told = told;
    this.person = null;
    this.store = device;
    /** How the last run ended. */
    this.outcome = null;
    /** How many records came along at the last sign-in. */
    this.broughtAlong = 0;
  }

  /** Opens a person's store, or the device's own for null. */
  async enter(person) {
    this.#sending?.stop();
    if (this.store !== this.device) this.store.close();
    this.person = person;
    this.outcome = null;
    this.store = person
      ? await open(nameOf(person.id), { device: this.device.device })
      : this.device;
    this.store.onChange(() => this.#told.onState());
  }

  /** Begins to send, now and whenever something changed. The first screen does not wait for it. */
  async send() {
    const { store, person } = this;
    const { keepSending } = await import("./sending.js");
    if (store !== this.store) return; // somebody signed in or out meanwhile
    this.#sending?.stop();
    this.#sending = keepSending({
      store,
      person: person?.id ?? null,
      still: () => here() === person?.id,
      onOutcome: (outcome) => this.#after(outcome),
    });
    await this.#sending.now();
  }

  async #after(outcome) {
    this.outcome = outcome;
    const { session, saved } = outcome;
    if (this.person && saved.length > 0) {
      await this.device.release(saved);
      await this.store.adopt(await this.device.pending());
    }
    if (await this.#isOther(outcome)) await this.#move(session ?? null);
    this.#told.onState();
  }

  /** Whether somebody else is here than was: another person, or nobody any more. */
  async #isOther({ state, session }) {
    if (session) return session.id !== this.person?.id;
    return state === "signIn" && (this.person ?? (await this.device.value("person"))) != null;
  }

  /** Somebody signed in, or out. Never in the middle of a session. */
  async #move(session) {
    if (!this.#told.mayMove()) return;
    const before = this.person ?? (await this.device.value("person")) ?? null;
    await this.enter(session && { id: session.id, name: session.name });
    if (session) await this.#takeAlong();
    // Who was here is forgotten last: cut off in between, it is done again.
    await this.#noteLeft(before);
    await this.device.keep("person", this.person);
    await this.#told.onMove(this);
    if (session) await this.send();
  }

  /** Remembers who left something here that no server has yet. */
  async #noteLeft(before) {
    const left = new Set((await this.device.value("left")) ?? []);
    left.delete(this.person?.id);
    if (before && before.id !== this.person?.id && (await leave(before.id))) left.add(before.id);
    await this.device.keep("left", [...left]);
  }

  async #takeAlong() {
    const { device, store } = this;
    this.broughtAlong = await store.adopt(await device.pending());
    for (const key of ALONG) {
      const value = await device.value(key);
      if (value === undefined) continue;
      if ((await store.value(key)) === undefined) await store.keep(key, value);
      if (key === "flow") await device.keep(key, undefined);
    }
  }

  /**
   * What waits, what the server refused, and whether signing in would send something.
   * @returns {Promise<{person: object|null, waiting: number, refused: object[], asking: boolean,
   *   signIn: boolean}>}
   */
  async state() {
    const pending = await this.store.pending();
    const waiting = pending.filter((item) => !item.problem);
    const left = (await this.device.value("left")) ?? [];
    return {
      person: this.person,
      waiting: waiting.length,
      refused: pending.filter((item) => item.problem),
      asking: this.person !== null && this.outcome === null,
      signIn: this.person
        ? waiting.length > 0 && this.outcome?.state === "signIn"
        : left.length > 0,
    };
  }

  /** Gives up a refused record. */
  async drop(id) {
    await this.store.drop(id);
    if (this.person) await this.device.drop(id);
    this.#sending?.now();
  }
}

/** Nothing of somebody who signed out stays, but what the server does not have: then true. */
async function leave(person) {
  const store = await open(nameOf(person));
  const waits = (await store.pending()).length > 0;
  if (waits) store.close();
  else await store.destroy();
  return waits;
}
