/** Makes the browser draw a frame even if nothing has changed, and then run idle callbacks. */
export function askForFrame(): void {
  requestAnimationFrame(() => {
    requestIdleCallback(() => undefined);
  });
}
