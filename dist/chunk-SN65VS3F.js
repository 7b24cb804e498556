import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/package-of.ts
function packageOf(module) {
  return /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

export {
  packageOf
};
