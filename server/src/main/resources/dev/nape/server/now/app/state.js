// The small line that says where records are.

import { text } from "./text.js";

/**
 * What the line says.
 * @param {{person: object|null, waiting: number, refused: object[], asking: boolean, signIn: boolean}}
 *   state
 * @returns {string}
 */
export function stateWords({ person, waiting, refused, asking, signIn }) {
  if (signIn) return text("now.state.signIn");
  if (!person) return text("now.state.device");
  if (refused.length > 0) return text("now.state.refused", refused.length);
  if (waiting === 0 && asking) return text("now.state.asking");
  return waiting > 0 ? text("now.state.waiting", waiting) : text("now.state.saved");
}
