import { readFileSync } from "node:fs";
import type { StepAction } from "../../../src/types.ts";

/** A step whose length is known. */
export interface Known {
  what: string;
  /** Which step of the visit, from 0. */
  step: number;
  target: string;
  /** Milliseconds; absent where the page itself says it in each visit. */
  truth?: number;
  /** Where the script that it waits for is written. */
  source?: { module: string; line: number };
  /** The step's route change counts instead of its INP. */
  route?: true;
}

export interface Plan {
  path: string;
  steps: readonly StepAction[];
  known: readonly Known[];
}

const cart = new URL("../../fixtures/interactions-app/src/cart.ts", import.meta.url);
const handlerLine =
  readFileSync(cart, "utf8")
    .split("\n")
    .findIndex((line) => line.includes("export function addToCart")) + 1;

/** One visit each; the pages are those of the interaction tests, and at `/` their bundled app. */
export const plans: readonly Plan[] = [
  {
    path: "/handlers",
    steps: [
      { click: "#w50" },
      { click: "#w150" },
      { click: "#w300" },
      { type: ["#field", "abc"] },
      { tap: "#touch" },
    ],
    known: [
      { what: "click, handler of 50 ms", step: 0, target: "button#w50", truth: 50 },
      { what: "click, handler of 150 ms", step: 1, target: "button#w150", truth: 150 },
      { what: "click, handler of 300 ms", step: 2, target: "button#w300", truth: 300 },
      { what: "typing, keydown of 80 ms", step: 3, target: "input#field", truth: 80 },
      { what: "tap, handler of 150 ms", step: 4, target: "button#touch", truth: 150 },
    ],
  },
  {
    path: "/busy",
    steps: [{ click: "#start" }, { waitFor: { ms: 2000 } }, { click: "#go" }],
    known: [{ what: "click 30 ms into a task of 400 ms", step: 2, target: "button#go" }],
  },
  {
    path: "/removed",
    steps: [{ click: "#gone" }],
    known: [{ what: "target that its handler removes, 60 ms", step: 0, target: "button#gone", truth: 60 }],
  },
  {
    path: "/frame",
    steps: [{ click: "#inside" }],
    known: [{ what: "frame of another origin, 150 ms", step: 0, target: "button#inside", truth: 150 }],
  },
  {
    path: "/leave",
    steps: [{ click: "#link" }, { click: "#there" }],
    known: [
      { what: "link to another page, 100 ms", step: 0, target: "a#link", truth: 100 },
      { what: "click on the page after it, 50 ms", step: 1, target: "button#there", truth: 50 },
    ],
  },
  {
    path: "/leave-site",
    steps: [{ click: "#link" }],
    known: [{ what: "link to another site, 100 ms", step: 0, target: "a#link", truth: 100 }],
  },
  {
    path: "/routes",
    steps: [{ click: "#next" }],
    known: [
      { what: "route change: its click, 0 ms", step: 0, target: "button#next", truth: 0 },
      { what: "route change: its LCP, 120 ms of work", step: 0, target: "button#next", route: true },
    ],
  },
  {
    path: "/",
    steps: [{ click: "#add" }],
    known: [
      {
        what: "bundled app, handler of 150 ms",
        step: 0,
        target: "button#add",
        truth: 150,
        source: { module: "src/cart.ts", line: handlerLine },
      },
    ],
  },
];
