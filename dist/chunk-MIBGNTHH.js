import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/run/room-in.ts
var mostWaiting = 1024 * 1024;
function roomIn(stream) {
  if (stream.writableLength < mostWaiting) return null;
  const { promise, resolve } = Promise.withResolvers();
  const events = ["drain", "close", "error"];
  const done = () => {
    for (const name of events) stream.off(name, done);
    resolve();
  };
  for (const name of events) stream.once(name, done);
  return promise;
}

export {
  roomIn
};
