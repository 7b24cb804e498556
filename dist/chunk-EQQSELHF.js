import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// package.json
var package_default = { version: "1.0.0" };

// src/version.ts
var version = package_default.version;

export {
  version
};
