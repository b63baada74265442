// The clock of a session: one that nothing but time moves.

/** As in the core's SessionRun: a longer silence is a gap. */
const GAP = 5_000;

/**
 * Epoch milliseconds that follow the page's own clock, so that a corrected wall clock moves nothing;
 * when both drift apart by more than a gap, the device slept or its clock was set, and the wall
 * clock counts again.
 * @param {() => number} [wall]
 * @param {() => number} [steady]
 * @returns {() => number}
 */
export function steadyClock(wall = () => Date.now(), steady = () => performance.now()) {
  let offset = wall() - steady();
  return () => {
    const apart = wall() - (steady() + offset);
    if (Math.abs(apart) > GAP) offset += apart;
    return Math.floor(steady() + offset);
  };
}
