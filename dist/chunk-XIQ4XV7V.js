import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openFile
} from "./chunk-O7SZHESP.js";

// src/remove-as-one.ts
import { rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
var oldClaimMs = 1e4;
var pauseMs = 20;
function claimOf(file) {
  return `${file}.claim`;
}
async function removeAsOne(file, isLeft) {
  const claim = claimOf(file);
  if (!await create(claim)) {
    const found = await stat(claim).catch(() => null);
    if (found && Date.now() - found.mtimeMs >= oldClaimMs) await rm(claim, { force: true });
    await pause(pauseMs + Math.random() * pauseMs);
    return;
  }
  try {
    if (await isLeft()) await rm(file, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}
async function create(claim) {
  try {
    await (await openFile(claim, "wx")).close();
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

export {
  claimOf,
  removeAsOne
};
