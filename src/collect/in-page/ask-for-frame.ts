/** Lets the browser draw a frame though nothing may have changed, and then run what waits for an idle moment. */
export function askForFrame(): void {
  requestAnimationFrame(() => {
    requestIdleCallback(() => undefined);
  });
}
