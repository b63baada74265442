// The small line that says where records are.

import { text } from "./text.js";

/**
 * What the line says.
 * @param {{person: object|null, waiting: number, refused: object[], signIn: boolean}} state
 * @returns {string}
 */
export function stateWords({ person, waiting, refused, signIn }) {
  if (signIn) return text("now.state.signIn");
  if (!person) return text("now.state.device");
  if (refused.length > 0) return text("now.state.refused", refused.length);
  return waiting > 0 ? text("now.state.waiting", waiting) : text("now.state.saved");
}
