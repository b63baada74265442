// What is kept on this device: records, the outbox of what a server has not yet said yes to, and
// small values. A record and its place in the outbox are written together or not at all.

import { NoRoom, deleteDatabase, openDatabase, result, transact } from "./database.js";
import { uuid7 } from "./time.js";

export { NoRoom };

/**
 * @typedef {{id: string, kind: string, writtenAt: string, device: string, deleted: boolean,
 *   body: object, change?: number}} Item a record
 * @typedef {Item & {problem?: {field: string, detail: string}}} Waiting a record in the outbox, and
 *   why the server refused it
 */

const STORES = { records: "id", outbox: "id", values: null };
const ALL = Object.keys(STORES);

/** Which of two revisions is the later one: by the moment, then by the device. */
export function isNewer(a, b) {
  const [one, other] = [Date.parse(a.writtenAt), Date.parse(b.writtenAt)];
  return one === other ? a.device > b.device : one > other;
}

const same = (a, b) => a.writtenAt === b.writtenAt && a.device === b.device;

/**
 * Opens a store, new if there is none of that name.
 * @param {string} name
 * @param {{device?: string, now?: () => number}} [options] whose device it is, and the clock
 * @returns {Promise<Store>}
 */
export async function open(name = "nape", options = {}) {
  const db = await openDatabase(name, STORES);
  const device = await transact(db, ["values"], "readwrite", async ({ values }) => {
    const known = await result(values.get("device"));
    const made = known ?? options.device ?? crypto.randomUUID();
    if (!known) values.put(made, "device");
    return made;
  });
  return new Store(db, device, options.now ?? Date.now);
}

class Store {
  #db;
  #now;
  #listeners = new Set();
  #writers = new Set();
  #channel;

  constructor(db, device, now) {
    this.#db = db;
    this.#now = now;
    this.name = db.name;
    this.device = device;
    this.#channel = new BroadcastChannel(`nape-store-${db.name}`);
    this.#channel.onmessage = () => this.#tell();
  }

  /** Keeps a record and puts it into the outbox; gives its id. Rejects with NoRoom. */
  async put(kind, body, id = uuid7()) {
    await this.#write(() => ({ id, kind, deleted: false, body }), id);
    return id;
  }

  /** Deletes a record, here and later on the server. */
  async remove(id) {
    await this.#write((old) => old && { ...old, deleted: true }, id);
  }

  /** @returns {Promise<Item|null>} */
  async get(id) {
    const item = await this.#read("records", (records) => records.get(id));
    return item && !item.deleted ? item : null;
  }

  /** @returns {Promise<Item[]>} every record of a kind that is not deleted */
  async all(kind) {
    const items = await this.#read("records", (records) => records.getAll());
    return items.filter((item) => item.kind === kind && !item.deleted);
  }

  /** @returns {Promise<Waiting[]>} what no server has said yes to */
  pending() {
    return this.#read("outbox", (outbox) => outbox.getAll());
  }

  /** A small value, such as where somebody was. */
  value(key) {
    return this.#read("values", (values) => values.get(key));
  }

  keep(key, value) {
    return transact(this.#db, ["values"], "readwrite", ({ values }) => void values.put(value, key));
  }

  /** Calls back after every change, in whichever tab; gives what ends that. */
  onChange(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back after each record that is put or removed in this tab. */
  onWrite(listener) {
    this.#writers.add(listener);
    return () => this.#writers.delete(listener);
  }

  /**
   * Takes the server's answers to what was sent. Only the very revision that was sent leaves the
   * outbox: what was changed meanwhile stays.
   * @param {Item[]} sent
   * @param {{id: string, outcome?: string, change?: number, problem?: object}[]} answers
   * @returns {Promise<Item[]>} what the server has said yes to
   */
  async settle(sent, answers) {
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    return this.#change(async ({ outbox, values }) => {
      const settled = [];
      for (const item of sent) {
        const answer = byId.get(item.id);
        const waiting = await result(outbox.get(item.id));
        if (!answer || !waiting || !same(waiting, item)) continue;
        if (answer.problem) {
          outbox.put({ ...waiting, problem: answer.problem });
        } else if (answer.outcome) {
          outbox.delete(item.id);
          settled.push(item);
          // The newer one may have come by while ours waited: read it again.
          if (answer.outcome === "older") await rewind(values, answer.change);
        }
      }
      return settled;
    });
  }

  /** Takes records as the server has them, unless a newer revision waits here. */
  async take(items, next) {
    await this.#change(async ({ records, outbox, values }) => {
      for (const item of items) {
        const waiting = await result(outbox.get(item.id));
        const known = await result(records.get(item.id));
        const seen = known?.change !== undefined && known.change > item.change;
        if (!seen && !(waiting && isNewer(waiting, item))) records.put(item);
      }
      values.put(next, "next");
    });
  }

  /** Gives up a record that the server refused; the server's own, if it has one, comes back. */
  async drop(id) {
    await this.#change(async ({ records, outbox, values }) => {
      outbox.delete(id);
      records.delete(id);
      await rewind(values, 1);
    });
  }

  /**
   * Copies what waits in another store, so that it can be sent from here; one record after the
   * other where both wait.
   * @param {Waiting[]} items
   * @returns {Promise<number>} how many were taken now
   */
  async adopt(items) {
    return this.#change(async ({ records, outbox, values }) => {
      let count = 0;
      for (const { problem, ...item } of items) {
        if (await result(outbox.get(item.id))) continue;
        outbox.put(item);
        const known = await result(records.get(item.id));
        if (!known || isNewer(item, known)) records.put(item);
        await stampAfter(values, Date.parse(item.writtenAt));
        count++;
      }
      return count;
    });
  }

  /** Takes out what another store has brought to a server. */
  async release(items) {
    await this.#change(async ({ records, outbox }) => {
      for (const item of items) {
        const waiting = await result(outbox.get(item.id));
        if (!waiting || !same(waiting, item)) continue;
        outbox.delete(item.id);
        records.delete(item.id);
      }
    });
  }

  close() {
    this.#channel.close();
    this.#listeners.clear();
    this.#writers.clear();
    this.#db.close();
  }

  /** Deletes everything in it from the device. */
  async destroy() {
    this.close();
    await deleteDatabase(this.name);
  }

  async #write(change, id) {
    await this.#change(async ({ records, outbox, values }) => {
      const old = await result(records.get(id));
      const made = change(old);
      if (!made) return;
      const last = (await result(values.get("stamp"))) ?? 0;
      // Never backwards, not even behind a revision that came from a clock ahead of ours.
      const seen = old ? Date.parse(old.writtenAt) : 0;
      const stamp = Math.max(this.#now(), last + 1, seen + 1);
      const { change: _, problem: __, ...bare } = made;
      const item = { ...bare, writtenAt: new Date(stamp).toISOString(), device: this.device };
      records.put(item);
      outbox.put(item);
      values.put(stamp, "stamp");
    });
    for (const listener of this.#writers) listener();
  }

  async #change(work) {
    const done = await transact(this.#db, ALL, "readwrite", work);
    this.#changed();
    return done;
  }

  #read(store, ask) {
    return transact(this.#db, [store], "readonly", (stores) => result(ask(stores[store])));
  }

  #changed() {
    this.#channel.postMessage(0);
    this.#tell();
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

async function rewind(values, change) {
  const next = (await result(values.get("next"))) ?? 0;
  values.put(Math.max(0, Math.min(next, (change ?? 1) - 1)), "next");
}

async function stampAfter(values, stamp) {
  values.put(Math.max((await result(values.get("stamp"))) ?? 0, stamp), "stamp");
}
