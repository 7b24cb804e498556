import type { ElementHandle } from "puppeteer";
import { lengthsOf } from "../in-page/collector-data.ts";
import type { DocumentReading, Logs } from "../in-page/collector-data.ts";
import { callOf, inPage } from "../in-page.ts";
import type { InputKind, InputProblem } from "../in-page/watch-input.ts";
import { OpenQuestions } from "../browser/open-questions.ts";
import { messageFunction } from "../browser/page-targets.ts";
import { within } from "../browser/within.ts";
import type { PageDocument, PageTargets } from "../browser/page-targets.ts";
import { problemOf } from "./watched-input.ts";

/** All that is known of one document of a visit, also after it has been left. */
export type DocumentRecord = Omit<DocumentReading, "from">;

/** A name that no page has by chance. */
const key = "__budgetCheckCollector";
const longestReadMs = 5_000;
/** Some times what all logs of a document may hold. */
const longestMessage = 16_000_000;
/** More documents than any page of a budget has; a page that opens frames without end must not fill the memory. */
const mostDocuments = 200;

/**
 * Collects what Event Timing and its kin say, from every document of a page: frames, and documents that steps lead to.
 * Starts when it is installed: the load of the page has been measured by then, without a script of ours in it.
 */
export class PageCollector {
  #watches = 0;
  /** By document, in the order in which they were first seen. */
  readonly documents = new Map<string, DocumentRecord>();
  readonly #questions = new OpenQuestions<PageDocument, unknown>(longestReadMs);
  #targets: PageTargets | undefined;

  async install(targets: PageTargets): Promise<void> {
    this.#targets = targets;
    await targets.install(callOf(inPage.installCollector, key, messageFunction), longestReadMs);
    await this.read();
  }

  /**
   * A reading that a document sends without being asked, before the page moves to another document. Anything else that
   * a page may send this way is ignored.
   */
  hear(payload: string): void {
    if (payload.length > longestMessage) return;
    const reading: unknown = parseJson(payload);
    if (isReading(reading) && Reflect.get(reading, "key") === key) this.#keep(reading);
  }

  /**
   * Asks all documents that are there now for what is new.
   * @param longestMs one that does not answer by then is busy or on its way out, and keeps what it knows until the next time.
   */
  async read(longestMs = longestReadMs): Promise<void> {
    const documents = this.#targets?.documents ?? [];
    await Promise.all(
      documents.map(async (document) => {
        const reading = await this.#questions.ask(document, () => this.#ask(document), longestMs);
        if (isReading(reading)) this.#keep(reading);
      }),
    );
  }

  /**
   * Watches the input that a step is about to send to an element.
   * @param wanted the option to be chosen, where that is what the step does.
   * @returns asks for what the readings since then say against it; null where nothing does.
   */
  async watch(element: ElementHandle, kind: InputKind, wanted: string): Promise<() => InputProblem | null> {
    const id = ++this.#watches;
    // A document that cannot be asked is on its way out: then nothing is known of it.
    await within(longestReadMs, element.evaluate(inPage.watchInput, key, id, kind, wanted));
    return () => problemOf(this.documents.values(), id);
  }

  /** Null where it cannot be asked any more. */
  async #ask(document: PageDocument): Promise<unknown> {
    const known = Object.fromEntries(
      [...this.documents.values()].map((record) => [record.id, lengthsOf(record)]),
    );
    return evaluate(document, callOf(inPage.readCollector, key, known)).catch(() => null);
  }

  /** A document may be read twice at a time: what is known already stays. */
  #keep(reading: DocumentReading): void {
    const { from, ...record } = reading;
    const known = this.documents.get(record.id);
    if (!known && this.documents.size >= mostDocuments) return;
    if (!known) {
      this.documents.set(record.id, record);
      return;
    }
    const joined = (name: keyof Logs) => [...known[name].slice(0, from[name]), ...record[name]];
    if (reading.now < known.now) return;
    this.documents.set(record.id, {
      ...record,
      events: joined("events") as Logs["events"],
      frames: joined("frames") as Logs["frames"],
      shifts: joined("shifts") as Logs["shifts"],
      inputs: joined("inputs") as Logs["inputs"],
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const logNames = ["events", "frames", "shifts", "inputs"] as const satisfies readonly (keyof Logs)[];

function isReading(value: unknown): value is DocumentReading {
  if (typeof value !== "object" || value === null) return false;
  const from: unknown = Reflect.get(value, "from");
  return (
    typeof Reflect.get(value, "id") === "string" &&
    typeof from === "object" &&
    from !== null &&
    Array.isArray(Reflect.get(value, "routes")) &&
    logNames.every(
      (name) => Array.isArray(Reflect.get(value, name)) && Number.isInteger(Reflect.get(from, name)),
    )
  );
}

async function evaluate({ session, contextId }: PageDocument, expression: string): Promise<unknown> {
  const { result } = await session.send("Runtime.evaluate", { contextId, expression, returnByValue: true });
  return result.value;
}
