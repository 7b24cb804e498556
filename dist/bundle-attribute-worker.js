import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  attributeFile
} from "./chunk-YVBBPDBF.js";
import "./chunk-O7SZHESP.js";
import {
  messageOf
} from "./chunk-ZT34OKLH.js";
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
