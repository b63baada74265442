// Keeps the app on the device. The lines above name this version and its files.

const FOLDER = `/now/${VERSION}/`;
const CACHE = `nape-${VERSION}`;
const PATIENCE = 2500;

if (FILES["worker-push.js"]) importScripts(`${FOLDER}worker-push.js`);

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (event.data === "use") self.skipWaiting();
});

/** All of it or nothing: a version that is not whole is never used. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  const earlier = await earlierFiles();
  const together = earlier.size === 0 ? await allAtOnce() : new Map();
  const keep = async ([name, hash]) => {
    const known = earlier.get(`${name} ${hash}`) ?? together.get(name);
    await cache.put(FOLDER + name, (await known?.()) ?? (await fetched(FOLDER + name)));
  };
  await Promise.all(Object.entries(FILES).map(keep));
  const page = await fetched("/now");
  if (!(await page.clone().text()).includes(FOLDER)) throw new Error("another version by now");
  await cache.put("/now", page);
  await cache.put(`${FOLDER}files`, new Response(JSON.stringify(FILES)));
}

/** The small files of a first visit travel in one. */
async function allAtOnce() {
  const texts = await (await fetched(`${FOLDER}rest.json`)).json();
  const answer = ([name, text]) => [name, () => new Response(text, { headers: typed(name) })];
  return new Map(Object.entries(texts).map(answer));
}

/** An answer remembers its address, and modules look for others beside it: this one forgets. */
const anew = async (name, answer) =>
  answer && new Response(await answer.blob(), { headers: typed(name) });

const TYPES = { js: "text/javascript", css: "text/css", json: "application/json", svg: "image/svg+xml" };
const typed = (name) => ({ "Content-Type": TYPES[name.split(".").at(-1)] });

/** What other versions have kept, by name and hash. */
async function earlierFiles() {
  const known = new Map();
  for (const name of (await caches.keys()).filter((key) => key.startsWith("nape-"))) {
    const cache = await caches.open(name);
    const folder = `/now/${name.slice("nape-".length)}/`;
    const files = await (await cache.match(`${folder}files`))?.json();
    for (const [file, hash] of Object.entries(files ?? {})) {
      known.set(`${file} ${hash}`, async () => anew(file, await cache.match(folder + file)));
    }
  }
  return known;
}

async function fetched(address) {
  const answer = await fetch(address, address === "/now" ? { cache: "no-cache" } : {});
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

async function takeOver() {
  const others = (await caches.keys()).filter((key) => key.startsWith("nape-") && key !== CACHE);
  await Promise.all(others.map((key) => caches.delete(key)));
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode !== "navigate") {
    if (pathname.startsWith("/now/")) event.respondWith(kept(pathname, request));
  } else if (request.method === "GET") {
    event.respondWith(pathname === "/now" ? kept("/now", request) : page(request));
  } else if (pathname === "/diary/attacks") {
    event.respondWith(attack(request));
  }
});

/** From this version where it is there. */
async function kept(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

/** A page of the server; without the server, what works without it. */
async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return redirect("/now#/phase?offline=1");
  }
}

/** An attack that cannot be sent is kept by the app, under the id that the page gave it. */
async function attack(request) {
  const copy = request.clone();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    return await fetch(request, { signal: patience.signal });
  } catch {
    const form = await copy.formData();
    const id = String(form.get("id"));
    const known = /^[0-9a-f-]{36}$/.test(id) ? `id=${id}&begin=1` : "begin=1";
    return redirect(`/now#/attack?${known}${form.has("another") ? "&another=1" : ""}`);
  } finally {
    clearTimeout(timer);
  }
}

const redirect = (to) => Response.redirect(new URL(to, location.origin), 303);
