// Words. They come as one JSON; patterns are those of the server's pages.

const PREFIX = "now.";
let words = {};

/** Loads the words of this version. */
export async function loadWords() {
  words = await (await fetch(new URL("./words.json", import.meta.url))).json();
}

/**
 * The words for a key, with arguments put in: {0}, or {0,choice,0#none|1#one|1<{0} of them}.
 * @param {string} key with or without the module's name in front
 * @param {...(string|number)} args
 * @returns {string}
 */
export function text(key, ...args) {
  const pattern = words[nameOf(key)];
  if (pattern === undefined) console.error(`no words for ${key}`); // and the rest is still shown
  return filled(pattern ?? "", args);
}

/**
 * Whether there are words for a key.
 * @param {string} key
 * @returns {boolean}
 */
export function hasText(key) {
  return words[nameOf(key)] !== undefined;
}

const nameOf = (key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key);

function filled(pattern, args) {
  let out = "";
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf("{", at);
    if (open < 0) return out + pattern.slice(at);
    const close = closing(pattern, open);
    const [index, kind, ...rest] = pattern.slice(open + 1, close).split(",");
    const value = args[Number(index)];
    out += pattern.slice(at, open);
    out += kind === "choice" ? filled(chosen(rest.join(","), Number(value)), args) : String(value);
    at = close + 1;
  }
  return out;
}

function closing(pattern, open) {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === "{") depth++;
    if (pattern[i] === "}" && --depth === 0) return i;
  }
  throw new Error(`not closed: ${pattern}`);
}

function chosen(choices, value) {
  let best = null;
  for (const choice of choices.split("|")) {
    const [, limit, sign, words] = choice.match(/^(-?[\d.]+)([#<])(.*)$/s);
    if (best === null || (sign === "#" ? value >= Number(limit) : value > Number(limit))) {
      best = words;
    }
  }
  return best ?? "";
}
