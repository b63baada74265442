// Whose store is open: the device's own, or a person's. A cookie that goes at every sign-in and
// sign-out says who was signed in here last; without it nobody's records are shown.

import { open } from "./store.js";

const DEVICE = "nape";

/** The id in the cookie, or null. */
export function known() {
  return document.cookie.match(/(?:^|; )who=([0-9a-f-]{36})/)?.[1] ?? null;
}

/**
 * Opens the store of whoever is known to be here.
 * @returns {Promise<{device: object, store: object, person: {id: string, name: string}|null}>}
 */
export async function openStores() {
  const device = await open(DEVICE);
  const person = (await device.value("person")) ?? null;
  return person && person.id === known()
    ? { device, store: await openFor(person.id, device), person }
    : { device, store: device, person: null };
}

/** The store of a person, on this device. */
export function openFor(id, device) {
  return open(`${DEVICE}-${id}`, { device: device.device });
}
