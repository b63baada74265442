// Reminders on this device: the browser's own push, and nothing before somebody taps for it.

const WORKER = "/worker.js";

/**
 * What this browser can do and does.
 * @typedef {"unsupported" | "denied" | "off" | "on"} PushState
 */

/** Whether this browser can get pushes at all; an iPhone can once Nape is on its home screen. */
export const supported = () =>
  "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

/**
 * Looks, and asks nobody for anything.
 * @returns {Promise<PushState>}
 */
export async function state() {
  if (!supported()) return "unsupported";
  if (Notification.permission === "denied") return "denied";
  const subscription = await current();
  return subscription && Notification.permission === "granted" ? "on" : "off";
}

/**
 * Asks for permission, subscribes, and tells the server. Only after a tap, next to words that say
 * what will come: browsers refuse it otherwise, and so would people.
 * @returns {Promise<PushState | "signed-out" | "unavailable">} what holds now; or why it does not
 */
export async function turnOn() {
  if (!supported()) return "unsupported";
  if ((await Notification.requestPermission()) !== "granted") {
    return Notification.permission === "denied" ? "denied" : "off";
  }
  const answer = await fetch("/api/reminders/key", { headers: { Accept: "application/json" } });
  if (answer.status === 401) return "signed-out";
  if (!answer.ok) return "unavailable";
  const subscription = await subscribe(bytes((await answer.json()).key));
  const kept = await tell("PUT", "", keysOf(subscription));
  if (kept.ok) return "on";
  await subscription.unsubscribe();
  return kept.status === 401 ? "signed-out" : "unavailable";
}

/**
 * Ends pushes to this device, here and on the server. Without a network the server finds out when
 * it next sends: the browser's push service tells it that nobody is there.
 * @returns {Promise<PushState>}
 */
export async function turnOff() {
  const subscription = supported() ? await current() : null;
  if (subscription) {
    const id = await idOf(subscription);
    await subscription.unsubscribe();
    await tell("DELETE", `/${id}`).catch(() => undefined);
  }
  return state();
}

/**
 * The id under which the server lists this device, or null.
 * @returns {Promise<string | null>}
 */
export async function deviceId() {
  const subscription = supported() ? await current() : null;
  return subscription && idOf(subscription);
}

const current = async () =>
  (await (await navigator.serviceWorker.getRegistration("/"))?.pushManager.getSubscription()) ??
  null;

const subscribe = async (applicationServerKey) => {
  await navigator.serviceWorker.register(WORKER, { scope: "/" });
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey };
  const earlier = await pushManager.getSubscription();
  // One that another key made, such as this server's before it was set up anew, only disturbs.
  if (earlier && !same(earlier.options.applicationServerKey, applicationServerKey)) {
    await earlier.unsubscribe();
  }
  return pushManager.subscribe(options);
};

const same = (buffer, array) => {
  const other = new Uint8Array(buffer ?? []);
  return other.length === array.length && other.every((byte, i) => byte === array[i]);
};

const keysOf = (subscription) => {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, p256dh: keys.p256dh, auth: keys.auth };
};

/** The server makes the same id from the address: SHA-256, as a UUID of version 8. */
const idOf = async ({ endpoint }) => {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
  const id = new Uint8Array(hash).slice(0, 16);
  id[6] = (id[6] & 0x0f) | 0x80;
  id[8] = (id[8] & 0x3f) | 0x80;
  const hex = [...id].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

const tell = async (method, path, body) => {
  const session = await fetch("/api/session", { headers: { Accept: "application/json" } });
  if (!session.ok) return session;
  const headers = {
    "Content-Type": "application/json",
    "X-CSRF-TOKEN": (await session.json()).csrf,
  };
  return fetch(`/api/reminders/devices${path}`, { method, headers, body: JSON.stringify(body) });
};

const bytes = (base64url) =>
  Uint8Array.from(atob(base64url.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
