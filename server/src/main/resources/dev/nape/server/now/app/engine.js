// The domain: screening, planning and the session, the very code of the server, and its knowledge.
// Both are loaded when first asked for, and once.

/** Input that the domain refuses: what is wrong, and with which field. */
export class Refused extends Error {
  /**
   * @param {string} field the path of keys, such as `answers.redFlags`
   * @param {string} detail in plain words
   */
  constructor(field, detail) {
    super(field ? `${field}: ${detail}` : detail);
    this.name = "Refused";
    this.field = field;
    this.detail = detail;
  }
}

const answer = (text) => {
  const result = JSON.parse(text);
  if (result.problem) throw new Refused(result.problem.field, result.problem.detail);
  return result;
};

const start = async () => {
  const [core, response] = await Promise.all([
    import("./core.js"),
    fetch(new URL("./knowledge.json", import.meta.url)),
  ]);
  if (!response.ok) throw new Error(`no knowledge: ${response.status}`);
  const { version } = answer(core.load(await response.text()));
  let catalogue;
  return Object.freeze({
    version,
    get catalogue() {
      return (catalogue ??= answer(core.catalogue()));
    },
    screen: (answers) => answer(core.screen(JSON.stringify(answers))),
    plan: (request) => answer(core.plan(JSON.stringify(request))),
    timeline: (request) => answer(core.timeline(JSON.stringify(request))),
    run: (run, event, now) => answer(core.run(JSON.stringify({ event, now, run }))),
  });
};

let started;

/**
 * The engine. A failure to load it is not kept: the next call tries again.
 *
 * @returns {Promise<{
 *   version: string, catalogue: object,
 *   screen: (answers: object) => object,
 *   plan: (request: object) => object,
 *   timeline: (request: object) => object,
 *   run: (run: object, event: string, now: number) => object}>}
 */
export const engine = () =>
  (started ??= start().catch((problem) => {
    started = undefined;
    throw problem;
  }));
