import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/report/html/client-script.ts
var clientScript = '"use strict";(()=>{function p(o){let e=o.querySelector("#filter"),n=e?.querySelector("input"),r=e?.querySelector("output");!e||!n||!r||(e.hidden=!1,n.addEventListener("input",()=>{let s=n.value.toLowerCase().split(/\\s+/).filter(Boolean),{shown:t,all:l}=x(o,s);v(o,s.length>0),r.textContent=s.length===0?"":`${t} of ${l} shown`}))}function x(o,e){let n=0,r=0,s=(t,l)=>{let i=e.every(a=>l.includes(a));return t.hidden=!i,r++,i&&n++,i};for(let t of o.querySelectorAll("table.filtered tbody")){let l=t.querySelector("tr.place"),i=!1,a=!0;for(let c of t.rows)c!==l&&(c.classList.contains("why")?c.hidden=!a:(a=s(c,d(l,c,A(c))),i||=a));t.hidden=!i}for(let t of o.querySelectorAll("details.place"))s(t,d(t.querySelector("summary")));for(let t of o.querySelectorAll("section > .findings > li, section > details > .findings > li"))s(t,d(t));for(let t of o.querySelectorAll("main > section")){let l=[...t.querySelectorAll("table.filtered tbody, details.place, .finding")];t.hidden=e.length>0&&l.length>0&&l.every(i=>i.hidden)}return{shown:n,all:r}}function v(o,e){for(let n of o.querySelectorAll("main > section > details:not(.place)")){let r=n.querySelector("table.filtered tbody:not([hidden]), .findings > li:not([hidden])");e&&r&&!n.open?(n.open=!0,n.dataset.unfolded=""):!e&&n.dataset.unfolded!==void 0&&(n.open=!1,delete n.dataset.unfolded)}}function A(o){let e=o.nextElementSibling;return e?.classList.contains("why")?e:null}function d(...o){return o.map(e=>e?.textContent??"").join(" ").toLowerCase()}function h(o){let e=o.defaultView,n=[...o.querySelectorAll("svg.map")];if(!e||n.length===0)return;let r=new e.ResizeObserver(s=>{for(let{target:t,contentRect:l}of s)l.width>0&&k(t)});for(let s of n)r.observe(s)}var q=10,C=14,b=4;function k(o){let e=[...o.querySelectorAll(".cell > text")];for(let t of e)t.dataset.whole??=t.textContent,t.textContent=t.dataset.whole,t.removeAttribute("visibility");let s=e.map(t=>({text:t,room:(t.parentElement?.querySelector("rect")?.getBoundingClientRect().width??0)-q,needs:t.getComputedTextLength()})).filter(({room:t,needs:l})=>l>0&&l>t).map(({text:t,room:l})=>({text:t,letters:D(t,l-C)}));for(let{text:t,letters:l}of s)l<b?t.setAttribute("visibility","hidden"):t.textContent=`${t.textContent.slice(0,l)}\\u2026`}function D(o,e){if(o.classList.contains("size"))return 0;let n=o.textContent.length-1;for(;n>=b&&o.getSubStringLength(0,n)>e;)n--;return n}function E(o){let e=o.querySelectorAll("[data-frame]"),n=o.querySelector("#films")?.textContent;if(e.length===0||!n)return;let r=JSON.parse(n);for(let s of e){let[t,l]=(s.dataset.frame??"").split(".").map(Number),i=r[t??-1]?.frames[l??-1]?.jpeg;i===void 0||!/^\\/9j\\/[A-Za-z0-9+/]*={0,2}$/.test(i)||s.setAttribute(s instanceof HTMLImageElement?"src":"href",`data:image/jpeg;base64,${i}`)}}function y(o){let e=[];addEventListener("beforeprint",()=>{e=[...o.querySelectorAll("details:not([open])")];for(let n of e)n.open=!0}),addEventListener("afterprint",()=>{for(let n of e)n.open=!1})}function g(o){for(let e of o.querySelectorAll("table"))for(let[n,r]of[...e.tHead?.rows[0]?.cells??[]].entries()){if(r.dataset.unsorted!==void 0)continue;let s=o.createElement("button");s.type="button",s.className="sort",s.append(...r.childNodes),s.addEventListener("click",()=>V(e,r,n)),r.append(s)}}function V(o,e,n){let r=e.classList.contains("number"),s=e.getAttribute("aria-sort"),t=r?"descending":"ascending",i=s===t?r?"ascending":"descending":t;for(let c of e.parentElement?.querySelectorAll("[aria-sort]")??[])c.removeAttribute("aria-sort");e.setAttribute("aria-sort",i);let a=i==="ascending"?1:-1;for(let c of o.tBodies){let m=G(c);m.sort((H,M)=>a*O(L(H[0],n),L(M[0],n))),c.append(...m.flat())}}function G(o){let e=[];for(let n of o.rows){if(n.classList.contains("place"))continue;let r=e.at(-1);n.classList.contains("why")&&r?r.push(n):e.push([n])}return e}function L(o,e){let n=o?.cells[e],r=n?.dataset.sort;return r===void 0?n?.textContent.trim()??"":Number(r)}function O(o,e){return typeof o=="number"&&typeof e=="number"?o-e:String(o).localeCompare(String(e),"en",{numeric:!0})}function S(o){for(let e of o.querySelectorAll("[data-treemap]"))new f(e).start()}var f=class{#t;#e;#r;#o;constructor(e){this.#t=e,this.#e=[...e.querySelectorAll(".panel")],this.#r=e.querySelector(".crumbs")}start(){this.#t.addEventListener("click",({target:e})=>{this.#l(e)}),this.#t.addEventListener("keydown",e=>this.#a(e)),this.#u(),this.#e[0]&&this.#n(this.#e[0])}#n(e){for(let t of this.#e)t.hidden=t!==e;this.#o=e;let[n]=u(e);for(let t of u(e))t.setAttribute("tabindex",t===n?"0":"-1");let r=this.#c(e),s=r.length>1?r.flatMap((t,l)=>this.#i(t,l,e)):[];this.#r?.replaceChildren(...s)}#i(e,n,r){let s=e.dataset.name??"";if(e===r){let l=document.createElement("strong");return l.textContent=s,l.setAttribute("aria-current","true"),n>0?[" \\u203A ",l]:[l]}let t=document.createElement("button");return t.type="button",t.textContent=s,t.addEventListener("click",()=>{this.#n(e),u(e)[0]?.focus()}),n>0?[" \\u203A ",t]:[t]}#c(e){let n=[];for(let r=e;r&&!n.includes(r);r=this.#s(r))n.unshift(r);return n}#s(e){return this.#e.find(({id:n})=>n===e.dataset.parent)}#l(e){let n=e instanceof Element?e.closest("[data-to], [data-in]"):null,{to:r,in:s}=n?.dataset??{},t=this.#e.find(({id:l})=>l===(r??s));return t?(this.#n(t),(u(t)[0]??this.#r?.querySelector("button"))?.focus(),!0):!1}#a(e){if(!(e.target instanceof SVGElement)||!this.#o)return;let n=u(this.#o),r=n.indexOf(e.target),s={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key],t=s===void 0?void 0:n[(r+s+n.length)%n.length],l=this.#s(this.#o);if(t)e.target.setAttribute("tabindex","-1"),t.setAttribute("tabindex","0"),t.focus();else if(e.key==="Enter"||e.key===" "){if(!this.#l(e.target))return}else if((e.key==="Escape"||e.key==="Backspace")&&l)this.#n(l),u(l)[0]?.focus();else return;e.preventDefault()}#u(){let e=this.#t.querySelector(".search"),n=e?.querySelector("input"),r=e?.querySelector("ul"),s=e?.querySelector("output");!e||!n||!r||!s||(e.hidden=!1,n.addEventListener("input",()=>{let t=n.value.trim().toLowerCase(),l=[];for(let i of this.#t.querySelectorAll(".cell.d1")){let a=t!==""&&R(i).includes(t);i.classList.toggle("hit",a),a&&l.push(i)}s.textContent=t===""?"":`${l.length} found`,r.replaceChildren(...l.slice(0,20).map(i=>this.#d(i)))}))}#d(e){let n=document.createElement("li"),r=document.createElement("button");return r.type="button",r.textContent=T(e),r.addEventListener("click",()=>{let s=e.closest(".panel");s&&this.#n(s),e.dataset.to!==void 0&&e.focus()}),n.append(r),n}};function u(o){return[...o.querySelectorAll("[data-to]")]}function T(o){return o.querySelector("title")?.textContent??""}function R(o){let e=T(o);return e.slice(0,e.lastIndexOf(": ")).toLowerCase()}async function w(o){let e=o.querySelector("#packed")?.textContent;if(!e)return;let n=Uint8Array.from(atob(JSON.parse(e)),t=>t.charCodeAt(0)),r=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw")),s=JSON.parse(await new Response(r).text());for(let t of o.querySelectorAll("[data-packed]"))t.outerHTML=s[Number(t.dataset.packed)]??""}async function N(){try{await w(document)}catch{}for(let o of[g,p,S,h,E,y])try{o(document)}catch{}document.documentElement.classList.add("active")}N();})();';
var hashes = {
  script: "sha256-XKKW/EoJtFoihQJbCpEYr93BO6KR538LoZ99Kp75BxE=",
  style: "sha256-dknUX3oDsrY5LUm7EF23hci/lYZBc/9X22ca2r4VsJw="
};

// src/report/html/style.ts
var style = `
:root { color-scheme: light dark; --back: #fbfbfa; --card: #fff; --text: #1d2125; --soft: #59626b; --line: #e1e4e8;
  --fail: #b3261e; --warn: #8a5800; --pass: #1a6e3c; --base: #6b7680; --fail-back: #fdf1f0; --warn-back: #fdf7e8; --pass-back: #eff8f2;
  --p1: #4f6fb0; --p2: #c98a1b; --p3: #3f8f6b; --p4: #a4507f; --f1: #cfdcf5; --f2: #f6e0b4; --f3: #cbe8d8; --f4: #efd0e1; --even: #e4e9f2; --same: #e9ebed; --up1: #fae1cf; --up2: #f6c3b3; --new: #f1b5c6; --down1: #dcefdf; --down2: #b9dfc3; }
@media (prefers-color-scheme: dark) { :root { --back: #14171a; --card: #1b1f23; --text: #e4e7ea; --soft: #a0a9b2; --line: #31373d;
  --fail: #ff9189; --warn: #e8b64a; --pass: #74cf98; --base: #8e99a3; --fail-back: #2c1b1b; --warn-back: #2a2416; --pass-back: #17261d;
  --p1: #7f9ce0; --p2: #d9a441; --p3: #5fb68e; --p4: #d080ae; --f1: #2c4170; --f2: #5a4415; --f3: #1f4d3a; --f4: #57294a; --even: #26303f; --same: #2a2f34; --up1: #4c3322; --up2: #662d20; --new: #5c2238; --down1: #1f3826; --down2: #1b4a2b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
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
table.verdicts { table-layout: fixed; } .verdicts th.number { width: 13%; } .verdicts th.base { width: 10%; } .verdicts th.change { width: 22%; } .verdicts th.limit { width: 16%; } .verdicts th.strip { width: 20%; } .legend { margin: 4px 0 0; }
tr.place th { background: var(--back); font-weight: 600; padding-top: 8px; } tr.place th small { display: inline; }
th, td { padding: 6px 12px; text-align: left; vertical-align: top; font-weight: 400; border-top: 1px solid var(--line); }
thead th { color: var(--soft); font-size: 13px; border-top: 0; white-space: nowrap; }
th.number, td.number { text-align: right; white-space: nowrap; } .verdicts td.number { white-space: normal; } em { font-style: normal; font-size: 13px; }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 120px; }
tbody th small { display: block; font-weight: 400; }
td { overflow-wrap: anywhere; }
td.limit span { display: block; }
td small { display: block; } .whole { white-space: nowrap; }
tr.why td { border-top: 0; padding-top: 0; }
tr.why p { margin: 0; }
svg.dots { display: block; overflow: visible; max-width: 100%; } svg.dots svg { overflow: visible; } svg.dots path, svg.dots line { vector-effect: non-scaling-stroke; }
svg.dots path { fill: none; stroke-linecap: round; } svg.dots .head { stroke: var(--text); stroke-width: 7; stroke-opacity: .7; }
svg.dots .base { stroke: var(--base); stroke-width: 7; stroke-opacity: .55; }
svg.dots .axis { stroke: var(--line); } svg.dots .median { stroke: var(--text); stroke-width: 1.5; }
svg.dots .interval { stroke: var(--p1); stroke-width: 5; }
svg.dots .bound { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg text { font-size: 11px; fill: var(--soft); } svg.dots .end { text-anchor: end; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; margin: 16px 0 0; } .tools nav { display: flex; flex-wrap: wrap; gap: 4px 16px; flex: 1 1 300px; }
a { color: inherit; } input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--base); border-radius: 4px; padding: 4px 8px; max-width: 100%; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; text-decoration: underline; text-underline-offset: 3px; }
button.sort { text-decoration: none; } button.sort::after { content: " ↕"; color: var(--base); } [aria-sort=ascending] .sort::after { content: " ↑"; } [aria-sort=descending] .sort::after { content: " ↓"; }
:focus-visible { outline: 2px solid var(--p1); outline-offset: 2px; }
[hidden] { display: none !important; }
h3 { display: inline; font-size: 15px; font-weight: 650; overflow-wrap: anywhere; } h4 { font-size: 14px; margin: 20px 0 0; font-weight: 650; }
details.place { border: 1px solid var(--line); border-radius: 6px; background: var(--card); padding: 8px 16px; } details.place > summary { color: inherit; }
.plot { min-width: 0; } .plot.main-thread { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr)); gap: 0 32px; align-items: start; } .main-thread > * { min-width: 0; } .main-thread > div:has(details[open]) { grid-column: 1 / -1; } .main-thread > h4 { grid-column: 1 / -1; }
.plot table { border: 0; } .plot caption { font-weight: 400; color: var(--soft); padding-top: 4px; } figure { margin: 8px 0; } figcaption { overflow-wrap: anywhere; } figcaption ol { margin: 4px 0; padding-left: 20px; }
td.drawing { width: 36%; } .main-thread td.drawing { width: 24%; } .bars tbody th { min-width: 150px; } .bars th, .bars td { padding-top: 3px; padding-bottom: 3px; } .bars tbody th small { display: inline; } svg.bar { display: block; width: 100%; background: var(--back); }
.p1 { fill: var(--p1); background: var(--p1); } .p2 { fill: var(--p2); background: var(--p2); } .p3 { fill: var(--p3); background: var(--p3); } .p4 { fill: var(--p4); background: var(--p4); }
.key { display: inline-block; width: 11px; height: 11px; border-radius: 2px; border: 1px solid var(--line); }
ol.strip { display: grid; grid-template-columns: repeat(auto-fit, minmax(70px, 1fr)); gap: 8px; list-style: none; margin: 4px 0; padding: 2px; } ol.strip li { max-width: 150px; margin: 0; text-align: center; } ol.strip small { display: block; } ol.strip .lcp img { outline: 3px solid var(--p2); outline-offset: -3px; } ol.strip strong { display: block; color: var(--text); } ol.strip img { display: block; width: 100%; height: auto; min-height: 40px; border: 1px solid var(--line); background: var(--back); }
.shift-list { display: flex; flex-wrap: wrap; gap: 16px; } .shift-list figure { display: flex; flex-wrap: wrap; gap: 12px; min-width: 0; max-width: 100%; } .shift-list figcaption { flex: 1 1 220px; max-width: 420px; }
svg.screen { background: var(--back); border: 1px solid var(--line); flex: none; } .screen rect, .screen line { stroke: #c2410c; stroke-width: 2; vector-effect: non-scaling-stroke; } .screen .from { fill: none; stroke-dasharray: 5 4; } .screen .to { fill: #c2410c; fill-opacity: .18; } .screen .mark { font-size: inherit; font-weight: 700; fill: #9a3412; stroke: #fff; stroke-width: .25em; paint-order: stroke; }
.findings { list-style: none; padding: 0; } .finding { border-left: 3px solid var(--base); padding: 2px 0 2px 12px; margin: 8px 0; } .finding.certain { border-color: var(--p1); } .finding p { margin: 2px 0; } tr.why .finding { color: var(--text); }
svg.map { display: block; background: var(--card); border: 1px solid var(--line); } svg.cell { overflow: hidden; } .cell rect { stroke: var(--card); stroke-width: 1; } .cell rect { width: 100%; height: 100%; } .cell text { fill: var(--text); font-size: 12px; transform: translate(5px, 14px); } .cell .size { transform: translate(5px, 29px); } .cell[data-to], .cell[data-in] { cursor: pointer; } .cell[data-to]:hover rect, .cell:focus-visible rect { stroke: var(--p1); stroke-width: 4; } .cell:focus-visible { outline: none; } .cell.hit rect { stroke: var(--fail); stroke-width: 4; }
.flame { margin: 8px 0; } .flame .cell text { font-size: 11px; transform: translate(4px, 15px); } .f1 { fill: var(--f1); background: var(--f1); } .f2 { fill: var(--f2); background: var(--f2); } .f3 { fill: var(--f3); background: var(--f3); } .f4 { fill: var(--f4); background: var(--f4); } .f5 { fill: var(--same); background: var(--same); }
.crumbs { margin: 8px 0 0; overflow-wrap: anywhere; } .hits { max-height: 180px; overflow: auto; }
.even { fill: var(--even); } .same { fill: var(--same); background: var(--same); } .up1 { fill: var(--up1); background: var(--up1); } .up2 { fill: var(--up2); background: var(--up2); } .new { fill: var(--new); background: var(--new); } .down1 { fill: var(--down1); background: var(--down1); } .down2 { fill: var(--down2); background: var(--down2); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; font-size: 13px; }
details { margin: 8px 0; } summary { cursor: pointer; color: var(--soft); }
td details { margin: 0; } td summary { font-size: 13px; }
code { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
ul { margin: 8px 0; padding-left: 20px; } li { margin: 4px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 10px 24px; margin: 8px 0; }
dt { color: var(--soft); font-size: 13px; } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 1000px) { th, td { padding: 6px; } .verdicts th.number { width: 14%; } .verdicts th.base { width: 11%; } .verdicts th.change { width: 24%; } .verdicts th.strip { width: 18%; } }
@media (max-width: 720px) {
  main { padding: 16px 12px 40px; } h1 { font-size: 19px; } details.place { padding: 8px 10px; }
  table, tbody, tr, th, td, caption { display: block; } thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
  .active thead { display: block; position: static; clip-path: none; height: auto; width: auto; overflow: visible; white-space: normal; } .active thead tr { display: flex; flex-wrap: wrap; gap: 0 14px; padding: 4px 12px; } .active thead th { padding: 2px 0; width: auto !important; border: 0; } .active thead th[data-unsorted] { display: none; }
  tbody tr { padding: 8px 12px; border-top: 1px solid var(--line); } tbody tr:first-child { border-top: 0; } tbody tr.why { border-top: 0; padding-top: 0; } tr.place { background: var(--back); }
  tbody th, td, tr.why td { padding: 1px 0; border: 0; } td.number, th.number { text-align: left; white-space: normal; } section > table > caption, details > table > caption { padding-left: 12px; } td.drawing { width: auto; }
  td[data-label] { display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 0 8px; } td[data-label]::before { content: attr(data-label); color: var(--soft); font-size: 13px; }
  td.none { display: none; } td > * { grid-column: 2; } tr.why td > * { grid-column: auto; }
}
@media print { body { background: #fff; } .tools, .search, button.sort::after { display: none; } details::details-content { content-visibility: visible; display: block; } .verdict, tr, figure, .plot > table { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } svg, .key, .cell { print-color-adjust: exact; } }
`;

export {
  clientScript,
  hashes,
  style
};
