// Three devices of one person write, change and delete, over a network that loses, doubles, delays
// and reorders; then it is calm. Gives what each of them and the server hold, and what was written.
async ({ at, seed, steps, ahead }) => {
  const { open } = await import(`${at}store.js`);
  const { sync } = await import(`${at}sync.js`);
  const { uuid7, zoned } = await import(`${at}time.js`);

  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];

  const late = [];
  const seen = { lost: 0, answerLost: 0, doubled: 0, late: 0, fine: 0 };
  const send = (path, { signal, ...options } = {}) => fetch(path, options);
  const bad = async (path, options) => {
    if (random() < 0.3) await new Promise((go) => setTimeout(go, random() * 4));
    const chance = random();
    const write = options.method === "POST";
    if (chance < 0.12) {
      seen.lost++;
      throw new TypeError("lost on the way there");
    }
    if (chance < 0.24) {
      await send(path, options);
      seen.answerLost++;
      throw new TypeError("lost on the way back");
    }
    if (chance < 0.34) {
      seen.doubled++;
      const [first, second] = await Promise.all([send(path, options), send(path, options)]);
      return random() < 0.5 ? first : second;
    }
    if (chance < 0.46 && write) {
      seen.late++;
      late.push(() => send(path, options));
      throw new TypeError("arrives when nobody waits for it any more");
    }
    seen.fine++;
    return send(path, options);
  };

  const session = await (await fetch("/api/session")).json();
  const devices = [];
  for (let i = 0; i < 3; i++) {
    const off = i === 0 ? ahead : -i * 700;
    const device = crypto.randomUUID();
    const store = await open(`nape-test-${seed}-${i}`, { device, now: () => Date.now() + off });
    devices.push({ store, running: null });
  }
  const same = [1, 2, 3].map((n) => `00000000-0000-8000-8000-00002026010${n}`);
  const written = [];
  let count = 0;

  const write = async (store, id, kind, deleted) => {
    const note = `note ${count++}`;
    if (deleted) await store.remove(id);
    else if (kind === "attack") await store.put(kind, { start: zoned(new Date()), notes: note }, id);
    else await store.put(kind, { date: `2026-01-0${id.at(-1)}`, notes: note }, id);
    const item = (await store.pending()).find((one) => one.id === id);
    written.push({ id, note: deleted ? null : note, writtenAt: item.writtenAt, device: item.device });
  };

  for (let step = 0; step < steps; step++) {
    const device = pick(devices);
    const { store } = device;
    const attacks = await store.all("attack");
    const known = [...attacks, ...(await store.all("day"))];
    const what = random();
    if (what < 0.25) await write(store, uuid7(), "attack", false);
    else if (what < 0.35) await write(store, pick(same), "day", false);
    else if (what < 0.5 && known.length > 0) {
      const { id, kind } = pick(known);
      await write(store, id, kind, false);
    } else if (what < 0.58 && known.length > 0) await write(store, pick(known).id, "", true);
    else if (late.length > 0 && what < 0.68) await late.splice(Math.floor(random() * late.length), 1)[0]();
    else if (random() < 0.5) await sync(store, bad, { person: session.id });
    // Not waited for: what is written meanwhile is written while it is under way.
    else device.running ??= sync(store, bad, { person: session.id }).finally(() => (device.running = null));
  }

  await Promise.all(devices.map(({ running }) => running));
  for (const send of late) await send();
  const states = [];
  for (let round = 0; round < 3; round++) {
    for (const { store } of devices) states.push((await sync(store, fetch.bind(window), { person: session.id })).state);
  }

  const view = (items) =>
    Object.fromEntries(
      items.filter((item) => !item.deleted).map(({ id, body }) => [id, body.notes]).sort(),
    );
  const held = [];
  const pending = [];
  for (const { store } of devices) {
    held.push(view([...(await store.all("attack")), ...(await store.all("day"))]));
    pending.push((await store.pending()).length);
    await store.destroy();
  }
  const feed = await (await fetch("/sync/records?after=0")).json();
  const latest = new Map();
  for (const one of written) {
    const best = latest.get(one.id);
    if (!best || best.writtenAt < one.writtenAt || (best.writtenAt === one.writtenAt && best.device < one.device)) latest.set(one.id, one);
  }
  const expected = Object.fromEntries(
    [...latest.values()].filter(({ note }) => note).map(({ id, note }) => [id, note]).sort(),
  );
  return {
    held: held.map((one) => JSON.stringify(one)),
    server: JSON.stringify(view(feed.records)),
    expected: JSON.stringify(expected),
    pending,
    states,
    written: written.length,
    faults: seen.lost + seen.answerLost + seen.doubled + seen.late,
    seen,
  };
};
