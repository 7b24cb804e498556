import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  attributeFile
} from "./chunk-RE2Y7J46.js";
import "./chunk-O7SZHESP.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/bundle/attribute/worker.ts
import { parentPort } from "node:worker_threads";
parentPort?.on("message", (task) => {
  attributeFile(task).then(
    (done) => answer({ done }),
    (error) => answer({ failed: messageOf(error) })
  );
});
function answer(message) {
  parentPort?.postMessage(message);
}
