/**
 * The page's only style sheet. Its hash stands in the page's Content-Security-Policy (`styleHash`), so that no other
 * style can apply; a test fails when they differ. Colours have a contrast of at least 4.5 to 1 in both schemes.
 */
export const style = `
:root { color-scheme: light dark; --back: #fbfbfa; --card: #fff; --text: #1d2125; --soft: #59626b; --line: #e1e4e8;
  --fail: #b3261e; --warn: #8a5800; --pass: #1a6e3c; --base: #6b7680; --fail-back: #fdf1f0; --warn-back: #fdf7e8; --pass-back: #eff8f2; }
@media (prefers-color-scheme: dark) { :root { --back: #14171a; --card: #1b1f23; --text: #e4e7ea; --soft: #a0a9b2; --line: #31373d;
  --fail: #ff9189; --warn: #e8b64a; --pass: #74cf98; --base: #8e99a3; --fail-back: #2c1b1b; --warn-back: #2a2416; --pass-back: #17261d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 1240px; margin: 0 auto; padding: 28px 24px 56px; }
h1 { font-size: 22px; line-height: 1.35; margin: 0; font-weight: 650; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 36px 0 8px; font-weight: 650; }
h2 .count { color: var(--soft); font-weight: 400; }
p { margin: 6px 0; overflow-wrap: anywhere; }
.soft, small { color: var(--soft); }
small { font-size: 13px; }
.verdict { padding: 16px 20px; border-left: 5px solid var(--base); border-radius: 6px; background: var(--card); }
.verdict.pass { border-color: var(--pass); background: var(--pass-back); }
.verdict.warn { border-color: var(--warn); background: var(--warn-back); }
.verdict.fail, .verdict.error { border-color: var(--fail); background: var(--fail-back); }
.bad { color: var(--fail); } .middling { color: var(--warn); } .good { color: var(--pass); }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
caption { text-align: left; padding: 12px 0 6px; font-weight: 600; overflow-wrap: anywhere; }
caption.hidden { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; padding: 0; }
table.verdicts { table-layout: fixed; } .verdicts th.number { width: 162px; } .verdicts th.base { width: 106px; } .verdicts th.change { width: 262px; } .verdicts th.limit { width: 190px; } .verdicts th.strip { width: 216px; }
tr.place th { background: var(--back); font-weight: 600; padding-top: 8px; } tr.place th small { display: inline; }
th, td { padding: 6px 12px; text-align: left; vertical-align: top; font-weight: 400; border-top: 1px solid var(--line); }
thead th { color: var(--soft); font-size: 13px; border-top: 0; white-space: nowrap; }
th.number, td.number { text-align: right; white-space: nowrap; }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 120px; }
tbody th small { display: block; font-weight: 400; }
td { overflow-wrap: anywhere; }
td.limit span { display: block; }
td small { display: block; }
tr.why td { border-top: 0; padding-top: 0; }
tr.why p { margin: 0; }
svg.dots { display: block; overflow: visible; }
svg.dots .head { fill: var(--text); fill-opacity: .75; }
svg.dots .base { fill: var(--card); stroke: var(--base); stroke-width: 1.3; }
svg.dots .axis { stroke: var(--line); }
svg.dots .bound { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 2; }
details { margin: 8px 0; } summary { cursor: pointer; color: var(--soft); }
td details { margin: 0; } td summary { font-size: 13px; }
code { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
ul { margin: 8px 0; padding-left: 20px; } li { margin: 4px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 10px 24px; margin: 8px 0; }
dt { color: var(--soft); font-size: 13px; } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 720px) {
  main { padding: 16px 12px 40px; } h1 { font-size: 19px; }
  table, tbody, tr, th, td, caption { display: block; } thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
  tbody tr { padding: 8px 12px; border-top: 1px solid var(--line); } tbody tr:first-child { border-top: 0; } tbody tr.why { border-top: 0; padding-top: 0; } tr.place { background: var(--back); }
  tbody th, td, tr.why td { padding: 1px 0; border: 0; } td.number, th.number { text-align: left; }
  td[data-label] { display: grid; grid-template-columns: 84px 1fr; gap: 0 8px; } td[data-label]::before { content: attr(data-label); color: var(--soft); font-size: 13px; }
  td.none { display: none; } td > * { grid-column: 2; }
}
@media print { body { background: #fff; } details { display: block; } .verdict, table { break-inside: avoid; } }
`;

/** SHA-256 of `style` in base64, as a Content-Security-Policy source. */
export const styleHash = "sha256-6mlqsGEgKSbLyHvwtTU4vC2mw+5Yi/GOzun2uH16ZAg=";
