// Takes everything of the app from this device.

import { deleteDatabase } from "./database.js";

/** Deletes every store, the kept files and the worker, and begins anew. */
export async function clearDevice() {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  await Promise.all(names.filter((name) => /^nape(-|$)/.test(name)).map(deleteDatabase));
  const kept = (await caches.keys()).filter((name) => name.startsWith("nape-"));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await (await navigator.serviceWorker?.getRegistration("/"))?.unregister();
  document.cookie = "who=; Path=/; Max-Age=0; SameSite=Lax";
  location.replace("/now");
}
