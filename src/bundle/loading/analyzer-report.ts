/** How the documents of tools that draw a build begin to be told from the app's: by the data that they hold, since titles can be set. */
const marks: readonly RegExp[] = [
  // rollup-plugin-visualizer
  /"nodeMetas"\s*:|<title>Rollup Visualizer/,
  // webpack-bundle-analyzer
  /window\.chartData\s*=/,
  // vite-bundle-analyzer
  /window\.(foamModule|analyzeModule)\s*=/,
  /<title>\s*(esbuild - )?Bundle Size Analyzer/i,
  /<title>[^<]*\b(Sonda|Statoscope|source-map-explorer)\b/i,
];

/** Whether a document draws a build, so that it says nothing of how the app is loaded. */
export function isAnalyzerReport(html: string): boolean {
  return marks.some((mark) => mark.test(html));
}
