import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/map-concurrently.ts
async function mapConcurrently(items, width, work) {
  const results = [];
  const queue = items.entries();
  const failures = [];
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}

export {
  mapConcurrently
};
