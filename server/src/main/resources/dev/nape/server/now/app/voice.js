// What is heard and felt of a session: speech when it was asked for, the phone's motor where it has
// one, and a screen that stays on.

let lock = null;
let wanted = false;
let spoken = "";

/**
 * Lets feel and, where the voice is on, hear what begins now.
 * @param {object[]} cues that begin at this second: moments first
 * @param {{voice: boolean, haptics: boolean}} settings
 * @param {{partner: boolean, speak: boolean}} how
 */
export function announce(cues, settings, { partner, speak }) {
  if (settings.haptics) {
    const felt = cues.find((cue) => cue.haptic.length > 0);
    if (felt) navigator.vibrate?.(felt.haptic);
  }
  if (settings.voice && speak) {
    say(cues.map((cue) => (partner && cue.sayPartner) || cue.say).join(" "));
  }
}

/** What was just said is not said again for every repetition. */
function say(words) {
  if (!("speechSynthesis" in window) || words === spoken) return;
  spoken = words;
  speechSynthesis.cancel();
  const speech = new SpeechSynthesisUtterance(words);
  speech.lang = document.documentElement.lang || "en";
  speech.rate = 0.9;
  speechSynthesis.speak(speech);
}

/** Silence, at once. */
export function hush() {
  spoken = "";
  window.speechSynthesis?.cancel();
  navigator.vibrate?.(0);
}

/**
 * Keeps the screen on while hands work, or lets it go. A browser that cannot, or a battery that
 * will not, changes nothing else.
 * @param {boolean} on
 */
export async function stayAwake(on) {
  wanted = on;
  if (!on) {
    const held = lock;
    lock = null;
    await held?.release().catch(() => {});
    return;
  }
  if (lock && !lock.released) return;
  try {
    const got = await navigator.wakeLock?.request("screen");
    if (wanted) lock = got ?? null;
    else await got?.release();
  } catch {
    lock = null;
  }
}
