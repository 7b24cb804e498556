/** An entry of the Layout Instability API, which TypeScript does not know: https://wicg.github.io/layout-instability/#sec-layout-shift */
export interface LayoutShiftEntry extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
