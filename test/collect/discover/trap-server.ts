import { createServer } from "node:http";
import type { Server } from "node:http";

/** A page full of things that a tool must not do, and a server that remembers whatever reached it. */
export interface TrapServer extends AsyncDisposable {
  origin: string;
  /** `GET /`, `POST /save`, `UPGRADE /socket`: in the order of arrival. */
  readonly received: readonly string[];
  forget(): void;
}

const busy = (ms: number) => `{const end=performance.now()+${ms};while(performance.now()<end);}`;

/** Label and what a click does. Labels are harmless: what is under test is the guard, not the list of words. */
export const traps: Readonly<Record<string, string>> = {
  Fetches: `fetch("/items/1",{method:"DELETE"});fetch("/post",{method:"POST",body:"x"});fetch("/head",{method:"HEAD"})`,
  Beacons: `navigator.sendBeacon("/beacon","x");addEventListener("pagehide",()=>{navigator.sendBeacon("/late-beacon","x");fetch("/late",{method:"POST",keepalive:true})})`,
  Worker: `new Worker(self.URL.createObjectURL(new Blob(["fetch('"+location.origin+"/worker',{method:'POST'}).catch(()=>{});const s=new WebSocket('"+location.origin.replace("http","ws")+"/worker-socket');s.onopen=()=>s.send('x')"])))`,
  Socket: `{const s=new WebSocket(location.origin.replace("http","ws")+"/socket");s.onopen=()=>s.send("x");setTimeout(()=>s.send("x"),50)}`,
  "Leave by script": `location.href="/elsewhere"`,
  "Leave by link": `{const a=document.createElement("a");a.href="/elsewhere-link";document.body.append(a);a.click()}`,
  Windows: `window.open("/window");{const a=document.createElement("a");a.href="/tab";a.target="_blank";document.body.append(a);a.click()}`,
  Forms: `document.forms[0].submit();document.querySelector("#hidden-submit").click()`,
  "Untouched form": `{const f=document.createElement("iframe");document.body.append(f);f.contentWindow.HTMLFormElement.prototype.submit.call(document.forms[0])}`,
  "Get that acts": `new Image().src="/account/logout?now"`,
  Questions: `for(let i=0;i<20;i++)alert(i);if(confirm("Really?"))fetch("/confirmed")`,
};

/** What discover may do when somebody asks for it, and no run may do unasked. */
export const hostile: Readonly<Record<string, string>> = {
  "Get by path": `fetch("/items/1/delete")`,
  "Get with an action": `fetch("/items?action=remove&id=1")`,
  "Get of anything": `fetch("/api/x?id=1")`,
  "Old get": `{const x=new XMLHttpRequest();x.open("GET","/api/y");x.send()}`,
  "Late get": `setTimeout(()=>fetch("/api/late"),600)`,
  Frame: `{const f=document.createElement("iframe");f.src="/player";document.body.append(f)}`,
  Elsewhere: `new Image().src=location.origin.replace("127.0.0.1","localhost")+"/pixel.png"`,
  "File by blob": `{const a=document.createElement("a");a.href=self.URL.createObjectURL(new Blob(["x"]));a.download="x.txt";a.click()}`,
  "Pick one": `document.querySelector("#upload").click()`,
  "Another route": `history.pushState({},"","/another")`,
  "Whole screen": `document.documentElement.requestFullscreen().catch(()=>{})`,
  Paper: `print()`,
  "Keeps it": `navigator.sendBeacon("/liked","x")`,
};

const buttonsFor = (all: Readonly<Record<string, string>>) =>
  Object.entries(all)
    .map(
      ([label, code]) =>
        `<div><button type="button" onclick='${code.replaceAll("'", "&#39;")}'>${label}</button></div>`,
    )
    .join("\n");
const buttons = buttonsFor(traps);

const pages: Readonly<Record<string, string>> = {
  "/traps": `<form action="/form" method="post"><input name="q" aria-label="Words"><button>Go</button><button id="hidden-submit" hidden>Go</button></form>
    <a href="/away">Away</a> <a href="/blank" target="_blank">Blank</a>
    <button type="button" onclick='fetch("/remove",{method:"DELETE"})'>Delete</button>
    <button type="button" onclick='fetch("/buy")'>Jetzt kaufen</button>
    <button type="button" class="icon-trash" onclick='fetch("/trash")'></button>
    ${buttons}
    <script>addEventListener("beforeunload",(event)=>{event.preventDefault();event.returnValue="stay"})</script>`,
  "/mixed": `<style>.row{display:flex}#panel[hidden]{display:none}</style>
    <button id="slow" onclick='${busy(150)}'>Slow</button>
    <button class="menu" aria-expanded="false" onclick='${busy(60)};panel.hidden=!panel.hidden'>Menu</button><div id="panel" hidden>Panel</div>
    <button id="gone" onclick='this.remove()'>Once</button>
    <button id="whole" onclick='${busy(250)};document.body.innerHTML="<h1>Another view</h1>";history.pushState({},"","/view")'>Another view</button>
    <details><summary>More</summary>Text</details>
    <label><input type="checkbox" name="agree" onchange='${busy(30)}'> Agree</label>
    <select name="size" aria-label="Size" onchange='${busy(40)}'><option>S</option><option>M</option></select>
    <input type="search" name="words" aria-label="Search" oninput='${busy(20)}'>
    <div id="tile" style="width:80px;height:40px">Tile</div>
    <div style="position:relative;width:120px"><button id="covered">Covered</button><div class="overlay" style="position:absolute;inset:0;background:#fff8"></div></div>
    ${Array.from({ length: 100 }, (_, row) => `<div class="row"><span>Row ${row}</span><button class="css-1x2y3z" onclick='${busy(10)}'>Details</button></div>`).join("")}
    <script>document.querySelector("#tile").addEventListener("click",()=>${busy(80)});setInterval(()=>{},1);setInterval(()=>navigator.sendBeacon("/heartbeat","x"),700)</script>`,
  "/hostile": `<form action="/form" method="post"><input name="q" aria-label="Words"><button id="hidden-submit" hidden>Go</button></form>
    <input type="file" id="upload" style="position:absolute;left:-900px">
    <button aria-expanded="false" onclick="panel.hidden=!panel.hidden">Menu</button><div id="panel" hidden>Panel</div>
    <button type="button" class="theme" onclick="document.body.classList.toggle('dark')">Theme</button>
    ${buttonsFor(hostile)}`,
  "/reads": `<ul id="list"></ul><script>fetch("/list?page=1")</script>
    <button aria-expanded="false" onclick='fetch("/list?page=2");fetch("/data.json")'>Menu</button>
    <button type="button" class="ahead" onclick='fetch("/next-page",{headers:{"next-router-prefetch":"1"}})'>Links</button>
    <iframe title="Preview" srcdoc="<p>Text</p><button>Of another document</button><script>for (const one of document.querySelectorAll('p, button')) one.addEventListener('click', () => 0)</script>"></iframe>`,
  "/bare": `<h1>Nothing to press</h1><a href="/away">Away</a><form action="/form"><button>Send</button></form>`,
};

export async function serveTraps(): Promise<TrapServer> {
  const received: string[] = [];
  const http: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://traps").pathname;
    received.push(`${request.method} ${path}`);
    const body = pages[path] ?? "<h1>Elsewhere</h1>";
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Traps</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
      );
  });
  http.on("upgrade", (request, socket) => {
    received.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    forget: () => {
      received.length = 0;
    },
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
