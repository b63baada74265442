// Brings what waits on this device to the server, and what changed there to this device.

const BATCH = 50;
const PATIENCE = 20_000;

/**
 * What came of a run. `sent`: everything was; `signIn`: the server does not know who this is;
 * `other`: it knows somebody else; `busy`: another tab is at it; `later`: it could not be reached
 * or was not able to, so try again.
 * @typedef {{state: "sent"|"signIn"|"other"|"busy"|"later", session?: Session, saved: object[]}}
 *   Outcome
 * @typedef {{id: string, name: string, zone: string, csrf: string}} Session
 */

/** The run cannot go on; the state says why. */
class Halt extends Error {
  constructor(state, session) {
    super(state);
    Object.assign(this, { state, session });
  }
}

/**
 * Pushes the outbox in batches, then pulls. Only one run at a time per store, over all tabs.
 * @param {object} store
 * @param {typeof fetch} fetch
 * @param {{person: string|null, still?: () => boolean}} options whose store it is, null for nobody's,
 *   and whether that person is still the one who is here
 * @returns {Promise<Outcome>}
 */
export function sync(store, fetch, { person, still = () => true }) {
  const run = () => once({ store, fetch, person, still });
  if (!globalThis.navigator?.locks) return run();
  return navigator.locks.request(`nape-sync-${store.name}`, { ifAvailable: true }, (lock) =>
    lock ? run() : { state: "busy", saved: [] },
  );
}

async function once(run) {
  const saved = [];
  try {
    run.session = await whoIsHere(run);
    await push(run, saved);
    await pull(run);
    return { state: "sent", session: run.session, saved };
  } catch (fault) {
    if (!(fault instanceof Halt)) throw fault;
    return { state: fault.state, session: fault.session ?? run.session, saved };
  }
}

/**
 * Asks the server who is signed in.
 * @returns {Promise<Session>}
 */
async function whoIsHere(run) {
  const answer = await ask(run, "/api/session");
  if (!answer.ok) throw new Halt("later");
  const session = await read(answer);
  if (session.id !== run.person) throw new Halt("other", session);
  return session;
}

async function push(run, saved) {
  const tried = new Set();
  const revision = (item) => `${item.id} ${item.writtenAt}`;
  let size = BATCH;
  for (;;) {
    const waiting = (await run.store.pending()).filter(
      (item) => !item.problem && !tried.has(revision(item)),
    );
    const batch = waiting.slice(0, size);
    if (batch.length === 0) return;
    const results = await send(run, batch);
    if (results === null) {
      size = 1; // one of them spoils the whole: find out which
      continue;
    }
    batch.forEach((item) => tried.add(revision(item)));
    saved.push(...(await run.store.settle(batch, results)));
  }
}

/** The server's answer to each record, or null when it took none because of some. */
async function send(run, batch) {
  const answer = await ask(run, "/sync/records", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": run.session.csrf },
    body: JSON.stringify({ records: batch.map(onTheWire) }),
  });
  if (answer.ok) return (await read(answer)).results;
  if (![400, 413, 422].includes(answer.status)) throw new Halt("later");
  if (batch.length > 1) return null;
  const { field = "", detail = "" } = await read(answer);
  return [{ id: batch[0].id, problem: { field, detail } }];
}

/** Nothing of our own goes along. */
function onTheWire({ id, kind, writtenAt, device, deleted, body }) {
  return deleted
    ? { id, kind, writtenAt, device, deleted }
    : { id, kind, writtenAt, device, deleted, body };
}

async function pull(run) {
  for (;;) {
    const after = (await run.store.value("next")) ?? 0;
    const answer = await ask(run, `/sync/records?after=${after}`);
    if (!answer.ok) throw new Halt("later");
    const { records, next, more } = await read(answer);
    // Somebody else may have signed in while this was under way.
    if (!run.still()) throw new Halt("other");
    await run.store.take(records, next);
    if (!more) return;
  }
}

async function ask({ fetch }, path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, {
      ...options,
      redirect: "error",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Halt("later");
  }
  if (answer.status === 401) throw new Halt("signIn");
  return answer;
}

async function read(answer) {
  try {
    return await answer.json();
  } catch {
    throw new Halt("later");
  }
}
