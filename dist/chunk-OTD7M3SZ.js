import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/film-moments.ts
var mostMoments = 8;
var pictureLagMs = 100;
function filmMoments(films) {
  const shown = films.filter(({ frames }) => frames.length > 0);
  if (shown.length === 0) return [];
  const end = Math.max(...shown.map(({ endMs }) => endMs));
  const start = Math.min(end, ...shown.map(visibleFrom));
  const steps = end > start ? mostMoments - 1 : 0;
  return Array.from({ length: steps + 1 }, (_, at) => start + (end - start) * at / Math.max(1, steps));
}
function frameOnShow({ frames }, momentMs) {
  const later = frames.findIndex(({ atMs }) => atMs > momentMs + 0.5);
  return later < 0 ? frames.length - 1 : Math.max(0, later - 1);
}
function visibleFrom({ firstPaintMs, frames }) {
  if (firstPaintMs === void 0) return frames[1]?.atMs ?? 0;
  const next = frames.find(({ atMs }) => atMs >= firstPaintMs)?.atMs ?? Infinity;
  return next <= firstPaintMs + pictureLagMs ? next : firstPaintMs;
}

export {
  filmMoments,
  frameOnShow,
  visibleFrom
};
