// IndexedDB with promises, and no more than the store needs.

/** There is no room left on the device: nothing of what was to be kept is kept. */
export class NoRoom extends Error {
  constructor() {
    super("no room left on this device");
    this.name = "NoRoom";
  }
}

/** @returns {Promise<IDBDatabase>} */
export function openDatabase(name, stores) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const [store, key] of Object.entries(stores)) {
        request.result.createObjectStore(store, key ? { keyPath: key } : undefined);
      }
    };
    request.onsuccess = () => {
      // Another tab may delete it; a connection that stays open would block that.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(told(request.error));
  });
}

/** Deletes a database, or leaves it to the last tab that has it open. */
export function deleteDatabase(name) {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

/** The result of a request. */
export function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(told(request.error));
  });
}

/**
 * Does work in one transaction: all of it is on the disk when the promise is kept, or none of it.
 */
export function transact(db, stores, mode, work) {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(stores, mode, { durability: "strict" });
    const open = Object.fromEntries(stores.map((name) => [name, transaction.objectStore(name)]));
    let value;
    let fault = null;
    transaction.oncomplete = () => resolve(value);
    transaction.onabort = () => reject(told(transaction.error ?? fault));
    Promise.resolve(work(open)).then(
      (done) => (value = done),
      (e) => {
        fault = e;
        try {
          transaction.abort();
        } catch {
          reject(told(e));
        }
      },
    );
  });
}

function told(error) {
  return error?.name === "QuotaExceededError" ? new NoRoom() : (error ?? new Error("stopped"));
}
