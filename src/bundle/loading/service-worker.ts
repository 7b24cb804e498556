/** Names that tools give to it, and to what only it loads. */
const names =
  /(^|\/)(sw|service-?worker|ngsw-worker|firebase-messaging-sw|workbox-[\w-]+|worker-basic\.min)([.-][\w-]+)*\.m?js$/i;

/** What only a service worker can say. */
const inside =
  /\bself\.(skipWaiting|clients|registration)\b|\bself\.addEventListener\(\s*["'`](install|activate|fetch|push)["'`]/;

/** Whether a path is what service workers are called. */
export function isNamedServiceWorker(path: string): boolean {
  return names.test(path);
}

/** Whether a file is a service worker, or a part of one: no page waits for it. */
export function isServiceWorker(file: string, code: string): boolean {
  // It has no document; an app's bundle that talks to one does.
  return names.test(file) || (inside.test(code) && !/\bdocument\b/.test(code));
}
