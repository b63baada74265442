// Moments as the server reads them, and ids that devices make.

const two = (n, width = 2) => String(n).padStart(width, "0");

/**
 * A moment with offset and zone, such as 2026-11-21T15:00:00.000+01:00[Europe/Berlin].
 * @param {Date} date
 * @returns {string}
 */
export function zoned(date) {
  const offset = -date.getTimezoneOffset();
  const hours = Math.floor(Math.abs(offset) / 60);
  const sign = offset < 0 ? "-" : "+";
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    `${day(date)}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}` +
    `.${two(date.getMilliseconds(), 3)}${sign}${two(hours)}:${two(Math.abs(offset) % 60)}` +
    (zone ? `[${zone}]` : "")
  );
}

/**
 * The date where the device is: 2026-11-21.
 * @param {Date} date
 * @returns {string}
 */
export function day(date) {
  return `${two(date.getFullYear(), 4)}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The moment that a zoned text names.
 * @param {string} text
 * @returns {Date}
 */
export function moment(text) {
  return new Date(text.replace(/\[.*$/, ""));
}

/**
 * A new id that sorts by the moment it was made (UUID version 7).
 * @returns {string}
 */
export function uuid7() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let now = Date.now();
  for (let i = 5; i >= 0; i--) {
    bytes[i] = now % 256;
    now = Math.floor(now / 256);
  }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
