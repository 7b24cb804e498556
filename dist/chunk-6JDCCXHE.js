import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/stages/redact.ts
function redactVisit(data, secrets) {
  const redacted = secrets.redactAll(data);
  if (!data.interactions || !redacted.interactions || data.interactions.automatic) return redacted;
  const steps = redacted.interactions.steps.map((step, index) => {
    const { name, kind } = data.interactions?.steps[index] ?? step;
    return { ...step, name, kind };
  });
  return { ...redacted, interactions: { ...redacted.interactions, steps } };
}
function redactError(error, secrets) {
  if (error instanceof CheckError)
    return new CheckError(error.code, secrets.redact(error.message), {
      advice: error.advice && secrets.redact(error.advice),
      detail: error.detail && secrets.redact(error.detail),
      ...error.cause !== void 0 && { cause: redactError(error.cause, secrets) }
    });
  const redacted = new Error(secrets.redact(messageOf(error)));
  if (error instanceof Error && error.stack) redacted.stack = secrets.redact(error.stack);
  return redacted;
}
var longestLine = 64 * 1024;
function redactProgress(secrets, tell) {
  let rest = "";
  const print = (text, waitUntil) => {
    if (text !== "") tell({ type: "output", text: secrets.redact(text), waitUntil });
  };
  return (event) => {
    if (event.type !== "output") {
      print(rest);
      rest = "";
      return tell(secrets.seal(event));
    }
    const text = rest + event.text;
    const end = secrets.isEmpty || text.length > longestLine ? text.length : Math.max(...[..."\r\n"].map((one) => text.lastIndexOf(one))) + 1;
    rest = text.slice(end);
    print(text.slice(0, end), event.waitUntil);
  };
}

export {
  redactVisit,
  redactError,
  redactProgress
};
