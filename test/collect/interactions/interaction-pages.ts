import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Pages whose interactions take a known time, each at its own path, on a real server. */
export interface InteractionPages extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** The same server under another site's name: its frames have a process of their own. */
  otherOrigin: string;
  /** What pages said themselves, in order: the delay that an input had, or how long a route took until it was in the document. */
  truths: readonly number[];
  /** What their work is counted by. */
  worksBy: WorksBy;
}

/**
 * By the wall clock, or by the time in which the page's thread ran: what the machine does meanwhile does not count as
 * work.
 */
type WorksBy = "wall" | "thread";

type Answer = (response: ServerResponse, request: IncomingMessage, pages: InteractionPages) => void;

/**
 * Works for this long on the main thread. By the wall clock, whatever the CPU: the true value does not grow with
 * throttling, and a busy machine gets less done. By the thread, a jump of the clock counts as time in which it did not
 * run.
 */
const work: Readonly<Record<WorksBy, string>> = {
  wall: `const work=(ms)=>{const end=performance.now()+ms;while(performance.now()<end);};`,
  thread:
    `const work=(ms)=>{let ran=0,last=performance.now();while(ran<ms){const now=performance.now();` +
    `if(now-last<0.5)ran+=now-last;last=now;}};`,
};

const page =
  (body: string, script = ""): Answer =>
  (response, _request, { worksBy }) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>` +
          `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>` +
          `<body style="margin:0"><h1>Heading</h1>${body}<p id="out"></p><script>${work[worksBy]}` +
          `const out=document.getElementById("out");const by=(id)=>document.getElementById(id);${script}</script></body></html>`,
      );

const button = (id: string, label = id) =>
  `<button id="${id}" style="width:120px;height:40px">${label}</button>`;
/** A handler that works, then shows that it did. */
const onEvent = (id: string, type: string, ms: number) =>
  `by("${id}").addEventListener("${type}",function on${type}(){work(${ms});out.textContent+="${id} "});`;

const answers: Readonly<Record<string, Answer>> = {
  "/handlers": page(
    `${button("w50")}${button("w150")}${button("w300")}${button("fast")}<input id="field">${button("touch")}` +
      `<button id="sold-out" disabled>Sold out</button>`,
    onEvent("w50", "click", 50) +
      onEvent("w150", "click", 150) +
      onEvent("w300", "click", 300) +
      onEvent("fast", "click", 0) +
      onEvent("field", "keydown", 80) +
      onEvent("touch", "click", 150),
  ),
  // A task of 400 ms, 70 ms of rest, and so on: input comes 100 ms after the page last answered, 30 ms into a task.
  "/busy": page(
    `${button("start")}${button("go")}`,
    `by("start").addEventListener("click",()=>setTimeout(function turn(){globalThis.freeAt=performance.now()+400;work(400);` +
      `setTimeout(turn,70);},1200),{once:true});` +
      `by("go").addEventListener("click",(event)=>{navigator.sendBeacon("/truth",String(Math.max(0,freeAt-event.timeStamp)));});`,
  ),
  "/removed": page(
    `<div id="list">${button("gone")}</div>`,
    `by("gone").addEventListener("pointerdown",()=>{work(60);by("list").remove();out.textContent="removed";});`,
  ),
  "/frame": (response, request, pages) =>
    page(
      `<iframe id="frame" src="${pages.otherOrigin}/framed" width="300" height="200" ` +
        `style="transform:scale(0.5);transform-origin:0 0"></iframe>`,
    )(response, request, pages),
  "/framed": page(button("inside"), onEvent("inside", "click", 150)),
  "/leave": page(
    `<a id="link" href="/arrived" style="display:block">Next</a>`,
    `by("link").addEventListener("click",()=>work(100));`,
  ),
  "/leave-at-once": page(
    button("leave"),
    `by("leave").addEventListener("click",()=>{location.href="/arrived";work(100);});`,
  ),
  "/leave-site": (response, request, pages) =>
    page(
      `<a id="link" href="${pages.otherOrigin}/arrived" style="display:block">Next</a>`,
      `by("link").addEventListener("click",()=>work(100));`,
    )(response, request, pages),
  "/arrived": page(button("there"), onEvent("there", "click", 50)),
  // Without its own work at the click: the new route renders 120 ms in a task after the next paint.
  "/routes": page(
    `${button("next")}<main id="main">First</main>`,
    `by("next").addEventListener("click",(event)=>{history.pushState({},"","/routes/two");` +
      `requestAnimationFrame(()=>setTimeout(()=>{work(120);by("main").innerHTML="<h2>"+"Second route ".repeat(30)+"</h2>";` +
      `navigator.sendBeacon("/truth",String(performance.now()-event.timeStamp));},0));});`,
  ),
  "/covered": page(
    `${button("under")}<div id="cover" class="veil dark" style="position:fixed;inset:0;background:#0003"></div>`,
  ),
  // The element of the second step appears a while after the first; an overlay covers it for a while longer, and then
  // it is disabled.
  "/late": page(
    `${button("open")}<div id="host"></div>`,
    `by("open").addEventListener("click",()=>setTimeout(()=>{by("host").innerHTML='${button("late", "Add to cart")}' +` +
      `'<div id="veil" style="position:fixed;inset:0"></div>';` +
      `by("late").addEventListener("click",()=>work(50));by("late").disabled=true;` +
      `setTimeout(()=>by("veil").remove(),700);setTimeout(()=>by("late").disabled=false,1400);},2000));`,
  ),
  // One shift during load, and, too late to be excused by the input, one after the interaction.
  "/shift": (response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shift</title><link rel="icon" href="data:,">` +
          `<meta name="viewport" content="width=device-width"></head><body style="margin:0">` +
          `<div id="block" style="height:400px;background:teal">Block</div>` +
          `<button id="add" style="position:fixed;bottom:0;left:0">Add</button><script>` +
          `const strip=(height)=>{const div=document.createElement("div");div.style.height=height+"px";document.body.prepend(div);};` +
          `requestAnimationFrame(()=>setTimeout(()=>strip(100),400));` +
          `document.getElementById("add").addEventListener("click",()=>setTimeout(()=>strip(200),900));</script></body></html>`,
      ),
  "/nothing": page(`<div id="inert" style="height:40px" inert>Inert</div>`),
  "/throttled": page(
    button("count"),
    `by("count").addEventListener("click",()=>{let sum=0;for(let i=0;i<2e7;i++)sum+=i%7;out.textContent=sum;});`,
  ),
  "/unobservable": page(
    `${button("go")}<iframe srcdoc="A frame has its own"></iframe>`,
    "delete window.PerformanceObserver;",
  ),
  "/dialog": page(
    button("ask"),
    `by("ask").addEventListener("click",()=>{out.textContent=confirm("Sure?")?"confirmed":"refused";});`,
  ),
  "/popup": page(
    `<a id="link" href="/arrived" target="_blank" style="display:block">New tab</a>${button("next")}`,
    onEvent("next", "click", 50),
  ),
  // What never answers: a worker that is busy, a frame without a document, and a frame of another origin that hangs.
  "/silent": (response, request, pages) =>
    page(
      `${button("open")}${button("next")}<div id="host"></div>`,
      `new Worker(URL.createObjectURL(new Blob(["for(;;);"])));${onEvent("next", "click", 50)}` +
        `by("open").addEventListener("click",()=>{by("host").innerHTML='<iframe src="/never"></iframe>` +
        `<iframe src="${pages.otherOrigin}/looping"></iframe>';},{once:true});`,
    )(response, request, pages),
  "/never": () => undefined,
  "/looping": page("", "for(;;);"),
  "/loops": page(button("loop"), `by("loop").addEventListener("click",()=>{for(;;);});`),
  "/shadow": page(
    `<div id="host"></div><div id="closed"></div>`,
    `const root=by("host").attachShadow({mode:"open"});root.innerHTML='${button("within", "Within")}';` +
      `root.getElementById("within").addEventListener("click",()=>work(60));` +
      `const shut=by("closed").attachShadow({mode:"closed"});shut.innerHTML='${button("inner", "Behind closed doors")}';` +
      `shut.getElementById("inner").addEventListener("click",()=>work(60));`,
  ),
  // The same work on each click, however long it takes: styles, layouts and listeners, which all are events of a trace.
  "/layouts": page(
    `${button("go")}<ul id="list"></ul>`,
    `const list=by("list");list.addEventListener("turn",()=>{});by("go").addEventListener("click",()=>{const from=performance.now();` +
      `list.replaceChildren();for(let turn=0;turn<40;turn++){for(let row=0;row<20;row++)list.append(document.createElement("li"));` +
      `list.style.width=300+turn+"px";out.textContent=list.offsetHeight;list.dispatchEvent(new Event("turn"));}` +
      `navigator.sendBeacon("/truth",String(performance.now()-from));});`,
  ),
  "/form": page(
    `<label>Size <select id="size"><option value="s">Small</option><option value="m">Medium</option><option value="l">Large</option></select></label>`,
    `by("size").addEventListener("change",(event)=>{work(80);out.textContent="size "+event.target.value+" "+event.isTrusted;});`,
  ),
};

/** @param directory a built app, whose files are served where there is no page above. */
export async function serveInteractionPages(
  directory?: string,
  worksBy: WorksBy = "wall",
): Promise<InteractionPages> {
  const truths: number[] = [];
  const http = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://fixture").pathname;
    const answer = answers[path];
    if (path === "/truth") {
      for await (const chunk of request) truths.push(Number(chunk));
      response.writeHead(204).end();
    } else if (answer) answer(response, request, pages);
    else if (directory) await answerFile(response, directory, path === "/" ? "/index.html" : path);
    else response.writeHead(404).end();
  });
  // All addresses, so that both names lead here whatever they resolve to.
  await new Promise<void>((resolve) => http.listen(0, resolve));
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const pages: InteractionPages = {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    truths,
    worksBy,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return pages;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  map: "application/json",
};

async function answerFile(response: ServerResponse, directory: string, path: string): Promise<void> {
  try {
    const content = await readFile(directory + path);
    const type = types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
