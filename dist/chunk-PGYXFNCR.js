import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/is-loopback.ts
function isLoopback(hostname) {
  return /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

export {
  isLoopback
};
