// What the worker does with a push; loaded by it with importScripts. A push carries a kind and an
// id, and never words about anybody's health: those lie on the device, in the app's own words.
(() => {
  const PLACES = { question: "#/later", check: "#/check", slot: "#/", block: "#/" };

  /** A block without massage begins; every other id of its kind is one with. */
  const WITHOUT = "00000000-0000-0000-0000-000000000002";

  /** Where a session runs, nothing leads away from it. */
  const BUSY = ["#/player", "#/blackout", "#/partner"];

  /** The worker's own names for where it keeps this version of the app. */
  const keptWords = async () =>
    (await (await caches.open(CACHE)).match(`${FOLDER}words.json`))?.json() ?? {};

  const read = (data) => {
    try {
      return data.json();
    } catch {
      return {};
    }
  };

  const show = async (data) => {
    const { kind, id, plain } = read(data);
    const known = Object.hasOwn(PLACES, kind) ? kind : "slot";
    const all = await keptWords().catch(() => ({}));
    const what = known === "block" && plain && id === WITHOUT ? "block.without" : known;
    const words = all[`push.${plain ? "plain" : "neutral"}.${what}`];
    await self.registration.showNotification(words ?? "Nape", {
      tag: `nape-${known}`,
      silent: true,
      data: { kind: known, id },
    });
  };

  const open = async ({ kind, id }) => {
    const query = kind === "question" && id ? `?id=${encodeURIComponent(id)}` : "";
    const address = `/now${PLACES[kind]}${query}`;
    const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const there = windows.find((one) => new URL(one.url).pathname === "/now");
    if (!there) return self.clients.openWindow(address);
    await there.focus();
    const busy = BUSY.some((screen) => new URL(there.url).hash.startsWith(screen));
    return busy ? undefined : there.navigate(address);
  };

  const again = async (options) => {
    const session = await fetch("/api/session");
    if (!session.ok) return;
    const { endpoint, keys } = (await self.registration.pushManager.subscribe(options)).toJSON();
    await fetch("/api/reminders/devices", {
      method: "PUT",
      headers: {
        "Content-Type": "application/json",
        "X-CSRF-TOKEN": (await session.json()).csrf,
      },
      body: JSON.stringify({ endpoint, p256dh: keys.p256dh, auth: keys.auth }),
    });
  };

  self.addEventListener("push", (event) => event.waitUntil(show(event.data)));

  self.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(open(event.notification.data));
  });

  /** The browser gave the device a new address. */
  self.addEventListener("pushsubscriptionchange", (event) => {
    const { options } = event.oldSubscription ?? {};
    if (options) event.waitUntil(again(options));
  });
})();
