/** The data that documents of tools which draw a build hold; their titles can be set. */
const data = [
  // rollup-plugin-visualizer
  '"nodeMetas":',
  // webpack-bundle-analyzer
  "window.chartData =",
  // vite-bundle-analyzer
  "window.foamModule =",
];

/** Titles of those that have no such data of their own. */
const titles =
  /<title>[^<]*(Rollup Visualizer|Bundle Size Analyzer|\bSonda\b|\bStatoscope\b|source-map-explorer)/i;
/** Where a title is. */
const headLength = 4_000;

/** Whether a document draws a build, so that it says nothing of how the app is loaded. */
export function isAnalyzerReport(html: string): boolean {
  return titles.test(html.slice(0, headLength)) || data.some((text) => html.includes(text));
}
