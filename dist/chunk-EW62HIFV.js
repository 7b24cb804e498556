import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/forge/read-bounded.ts
var TooLarge = class extends Error {
  name = "TooLarge";
  constructor(most) {
    super(`it is larger than the ${Math.floor(most / 2 ** 20)} MiB that are read`);
  }
};
async function readBounded(response, most) {
  const pieces = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    if (size > most) throw new TooLarge(most);
    pieces.push(piece);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  return whole;
}

// src/forge/bounded-fetch.ts
var mostAnswerBytes = 32 * 1024 * 1024;
function boundedFetch(timeoutMs, ended) {
  return async (input, init) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = ended ? AbortSignal.any([timeout, ended]) : timeout;
    const response = await fetch(input, { ...init, signal });
    const body = await readBounded(response, mostAnswerBytes);
    const { status, headers } = response;
    return new Response(body.byteLength === 0 ? null : body, { status, headers });
  };
}

// src/forge/unexpected-answer.ts
var UnexpectedAnswer = class extends Error {
  name = "UnexpectedAnswer";
  /**
   * @param server such as `GitHub`.
   * @param wanted what it documents, such as `a list of comments`.
   */
  constructor(server, wanted, data) {
    super(`${server}, or a proxy in front of it, sent ${describe(data)} instead of ${wanted}`);
  }
};
function describe(data) {
  if (data === void 0 || data === null || data === "") return "an empty answer";
  if (typeof data === "string")
    return data.trimStart().startsWith("<") ? "an HTML page" : "text that is not JSON";
  return Array.isArray(data) ? "another list" : "another object";
}

// src/forge/marker.ts
var pattern = /^<!-- budget-check key=([^\s>]*) run=(\d{1,16}) attempt=(\d{1,16}) sha=([0-9a-f]{40}|[0-9a-f]{64}) -->(?:\r?\n|$)/;
function printMarker({ key, run, attempt, sha }) {
  return `<!-- budget-check key=${encode(key)} run=${run} attempt=${attempt} sha=${sha} -->`;
}
function parseMarker(body, key) {
  const [, encoded, run, attempt, sha] = pattern.exec(body) ?? [];
  if (encoded !== encode(key) || sha === void 0) return null;
  return { key, run: Number(run), attempt: Number(attempt), sha };
}
function compareMarkers(a, b) {
  return a.run - b.run || a.attempt - b.attempt;
}
function encode(key) {
  return encodeURIComponent(key.toWellFormed()).replaceAll("--", "-%2D");
}

// src/forge/keep-comment.ts
var mostLooks = 10;
var mostCreations = 2;
var looksBeforeAnother = 2;
var mostMs = 6e4;
var mostListings = 3;
var mostStrangeChanges = 3;
async function keepComment(thread, { marker, body, create }) {
  const text = `${printMarker(marker)}
${body}`;
  return new Writer(thread, { marker, text, create }).converge();
}
var Writer = class {
  #thread;
  #marker;
  #text;
  #create;
  /** Comments that this job has created, or written over. */
  #created = /* @__PURE__ */ new Set();
  #written = /* @__PURE__ */ new Set();
  #creations = 0;
  /** A creation was answered with success, whatever else the answer said: there is a comment, seen or not. */
  #posted = null;
  /** Looks in a row that found no comment of ours. */
  #misses = 0;
  #strangeChanges = 0;
  #lastFailure = null;
  /** Another job has been seen at work. */
  #company = false;
  constructor(thread, wanted) {
    this.#thread = thread;
    this.#marker = wanted.marker;
    this.#text = wanted.text;
    this.#create = wanted.create;
  }
  async converge() {
    const end = performance.now() + mostMs;
    let calm = 0;
    for (let look = 0; look < mostLooks && performance.now() < end; look++) {
      const own = await this.#list();
      const [first, ...others] = own;
      const newer = own.find((comment) => compareMarkers(comment.marker, this.#marker) > 0);
      if (newer) {
        await this.#remove(others.filter(({ id }) => this.#created.has(id)));
        return { status: "superseded", url: newer.url };
      }
      if (!first) {
        this.#misses++;
        calm = 0;
        if (!this.#create && this.#creations === 0) return { status: "absent" };
        if (this.#creations === 0) await this.#createOne();
        else if (this.#misses < looksBeforeAnother) await this.#thread.pause(0.5);
        else if (this.#posted || this.#creations === mostCreations) break;
        else await this.#createOne();
      } else if (this.#isRight(first)) {
        if (others.length > 0) this.#company = true;
        await this.#remove(others);
        calm++;
        if (calm > (this.#company ? 1 : 0)) return this.#result(first);
        await this.#thread.pause(0.5 + Math.random() / 2);
      } else {
        if (this.#written.has(first.id)) this.#company = true;
        if (this.#strangeChanges === mostStrangeChanges) break;
        await this.#update(first);
        calm = 0;
      }
    }
    if (this.#posted?.url) return { status: "created", url: this.#posted.url };
    if (this.#lastFailure) throw this.#lastFailure;
    return { status: "refused", reason: "other jobs write the same comment: give each of them a key" };
  }
  /** @throws UnexpectedAnswer where each try brings something else than comments: nothing may be written then. */
  async #list() {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#thread.list();
      } catch (error) {
        if (tries === mostListings || !(error instanceof UnexpectedAnswer)) throw error;
        await this.#thread.pause(0.5);
      }
    }
  }
  /** A server may store a text with other line ends, so what this job has written is known by its marker. */
  #isRight({ id, body, marker }) {
    return body === this.#text || this.#written.has(id) && printMarker(marker) === printMarker(this.#marker);
  }
  #result({ id, url }) {
    const status = this.#created.has(id) ? "created" : this.#written.has(id) ? "updated" : "unchanged";
    const lost = status === "unchanged" && this.#lastFailure !== null;
    return { status: lost ? this.#creations > 0 ? "created" : "updated" : status, url };
  }
  async #createOne() {
    this.#creations++;
    this.#misses = 0;
    await this.#attempt(async () => {
      const comment = await this.#thread.create(this.#text);
      const isStrange = comment instanceof UnexpectedAnswer;
      this.#posted = { url: isStrange ? null : comment.url };
      if (isStrange) throw comment;
      this.#created.add(comment.id);
      this.#written.add(comment.id);
    });
  }
  async #update({ id }) {
    await this.#attempt(async () => {
      try {
        await this.#thread.update(id, this.#text);
      } catch (error) {
        if (error instanceof UnexpectedAnswer) this.#strangeChanges++;
        throw error;
      }
      this.#written.add(id);
    }, "another job may have deleted it");
  }
  /** A failure that may pass is met again, or not, after the next look. */
  async #attempt(write, whyNotFound) {
    try {
      await write();
    } catch (error) {
      const isGone = whyNotFound !== void 0 && this.#thread.isGone(error);
      if (!isGone && !this.#thread.mayPass(error)) throw error;
      this.#lastFailure = error;
      await this.#thread.pause(0.5);
    }
  }
  /** What stays is taken by the next run. */
  async #remove(comments) {
    for (const { id } of comments) await this.#thread.remove(id);
  }
};

export {
  TooLarge,
  readBounded,
  boundedFetch,
  UnexpectedAnswer,
  printMarker,
  parseMarker,
  keepComment
};
