import { createServer } from "node:http";

/** A server with pages that make it hard for code that is not their own, and one that shows up in every kind of finding. */
export interface OddPages extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  origin: string;
}

const body = `<p>Text that is painted</p><section class="offers"><img class="big" src="/picture.bmp"></section>
<button id="save">Save it</button><input id="name"><input type="password">
<select id="size"><option value="s">Small</option><option value="m">Medium</option></select><p id="out"></p>`;

/** Moves what is below the first paragraph down some time after the first paint, and works for 60 ms at each click. */
const app = `const [wait, paint] = [setTimeout, requestAnimationFrame];
const strip = document.createElement("div");
strip.className = "strip";
strip.style.height = "150px";
paint(() => wait(() => document.querySelector(".offers").before(strip), 300));
document.getElementById("save").addEventListener("click", function onSave() {
  for (const end = new Date().getTime() + 60; new Date().getTime() < end; );
  document.getElementById("out").textContent += "saved";
});
`;

/** Everything that old libraries did to the language and that attacks on a prototype leave behind. */
const replaces = `Array.from = () => { throw new Error("Array.from is the page's own"); };
JSON.stringify = () => "the page's own";
JSON.parse = () => null;
Array.prototype.toJSON = () => "an array";
String.prototype.toJSON = function () { return '"' + this + '"'; };
Object.prototype.toJSON = () => "an object";
Object.prototype.extend = () => undefined;
Object.prototype.get = () => "a getter of every property that is defined";
Array.prototype.last = 1;
window.CSS = undefined;
window.getComputedStyle = () => ({});
`;

/** A picture without size that is the largest paint, is pushed down, and answers clicks slowly; and a script that is busy at load. */
const hero = `<img id="hero" class="big" src="/picture.bmp"><p>Below the picture</p>
<script>for (const end = performance.now() + 150; performance.now() < end; );</script>
<script src="/assets/gallery-D26K0KKW.js"></script>`;
const gallery = `function work(ms) {
  for (const end = performance.now() + ms; performance.now() < end; );
}
function build() {
  work(200);
}
build();
document.querySelector("#hero").addEventListener("click", function onHero() {
  work(80);
  document.querySelector("p").textContent = "clicked";
});
const strip = document.createElement("div");
strip.style.height = "150px";
requestAnimationFrame(() => setTimeout(() => document.querySelector("#hero").before(strip), 300));
`;

/** A picture of noise, because browsers ignore an image for the largest paint if it compresses to almost nothing. */
function picture(): Buffer {
  const [width, height] = [400, 200];
  const bmp = Buffer.alloc(54 + width * height * 3);
  bmp.write("BM");
  bmp.writeUInt32LE(bmp.length, 2);
  bmp.writeUInt32LE(54, 10);
  bmp.writeUInt32LE(40, 14);
  bmp.writeInt32LE(width, 18);
  bmp.writeInt32LE(height, 22);
  bmp.writeUInt16LE(1, 26);
  bmp.writeUInt16LE(24, 28);
  for (let at = 54, seed = 1; at < bmp.length; at++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    bmp[at] = seed >> 16;
  }
  return bmp;
}

const strictPolicy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const html = (content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd</title></head><body>${content}</body></html>`;
const withScript = (script: string) => html(`${body}<script src="${script}"></script>`);

const answers: Readonly<Record<string, { type: string; content: string | Buffer; policy?: string }>> = {
  "/strict": { type: "text/html", content: withScript("/app.js"), policy: strictPolicy },
  "/replaced": { type: "text/html", content: withScript("/replaces.js") },
  "/app.js": { type: "text/javascript", content: app },
  "/replaces.js": { type: "text/javascript", content: app + replaces },
  "/hero": { type: "text/html", content: html(hero) },
  "/assets/gallery-D26K0KKW.js": { type: "text/javascript", content: gallery },
  "/picture.bmp": { type: "image/bmp", content: picture() },
};

export async function serveOddPages(): Promise<OddPages> {
  const http = createServer((request, response) => {
    const answer = answers[new URL(request.url ?? "/", "http://fixture").pathname];
    if (!answer) return response.writeHead(404).end();
    const { type, content, policy } = answer;
    return response
      .writeHead(200, { "content-type": type, ...(policy && { "content-security-policy": policy }) })
      .end(content);
  });
  await new Promise<void>((resolve) => http.listen(0, resolve));
  const address = http.address();
  return {
    origin: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
