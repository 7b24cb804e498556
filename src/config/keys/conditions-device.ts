import type { Node } from "jsonc-parser";
import type { Device } from "../../types.ts";
import { desktop, devices, mobile, networks } from "./devices.ts";
import { itemsOf, textOf, valueOf } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { excerpt, quote } from "../text/quote.ts";

/** The range of each number of a device; no real device is outside it. */
const ranges = {
  width: [1, 10_000],
  height: [1, 10_000],
  deviceScaleFactor: [0.1, 10],
  cpuSlowdown: [1, 100],
  rttMs: [0, 60_000],
  throughputKbps: [1, 10_000_000],
} as const satisfies Record<string, readonly [number, number]>;

/** Reads `devices`: names of known devices, or objects that change some of their values. The schema reports unknown names. */
export function readDevices(node: Node, reading: Reading): Device[] {
  const found: Device[] = [];
  for (const item of itemsOf(node)) {
    const device =
      item.type === "object" ? readDevice(item, reading) : devices.find(({ name }) => name === textOf(item));
    if (!device) continue;
    const twin = found.some(({ name }) => name === device.name);
    if (twin)
      reading.problems.add(
        reading.source,
        item.type === "object" ? (valueOf(item, "name") ?? item) : item,
        `the device ${quote(device.name)} is named twice`,
      );
    else found.push(device);
  }
  return found;
}

/** A device that the budget defines: a known one, with the values that the budget changes. */
function readDevice(node: Node, reading: Reading): Device | undefined {
  const name = readName(valueOf(node, "name"), reading);
  if (name === undefined) return undefined;
  const below = textOf(valueOf(node, "extends")) === desktop.name ? desktop : mobile;
  const number = (within: Node | undefined, key: keyof typeof ranges, otherwise: number) =>
    readNumber(valueOf(within, key), key, reading) ?? otherwise;

  const screen = valueOf(node, "viewport");
  const { width, height, deviceScaleFactor } = below.viewport;
  const network = valueOf(node, "network");
  const preset = networks[textOf(network) ?? ""] ?? below.network;
  const userAgent = readUserAgent(valueOf(node, "userAgent"), reading) ?? below.userAgent;
  const locale = readLocale(valueOf(node, "locale"), reading);
  const scheme = textOf(valueOf(node, "colorScheme"));
  const reducedMotion = booleanOf(valueOf(node, "reducedMotion"));
  return {
    name,
    viewport: {
      width: number(screen, "width", width),
      height: number(screen, "height", height),
      deviceScaleFactor: number(screen, "deviceScaleFactor", deviceScaleFactor),
      mobile: booleanOf(valueOf(screen, "mobile")) ?? below.viewport.mobile,
    },
    ...(userAgent !== undefined && { userAgent }),
    cpuSlowdown: number(node, "cpuSlowdown", below.cpuSlowdown),
    network: {
      rttMs: number(network, "rttMs", preset.rttMs),
      throughputKbps: number(network, "throughputKbps", preset.throughputKbps),
    },
    ...(locale !== undefined && { locale }),
    ...((scheme === "light" || scheme === "dark") && { colorScheme: scheme }),
    ...(reducedMotion !== undefined && { reducedMotion }),
  };
}

function readName(node: Node | undefined, reading: Reading): string | undefined {
  const name = textOf(node);
  if (!node || name === undefined) return undefined;
  const problem =
    name.trim() === ""
      ? "the name of the device is empty"
      : devices.some((known) => known.name === name)
        ? `${quote(name)} is a device of Lighthouse's: give one that differs from it a name of its own`
        : null;
  if (problem === null) return name;
  reading.problems.add(reading.source, node, problem);
  return undefined;
}

/** The schema reports wrong types. */
function readNumber(node: Node | undefined, key: keyof typeof ranges, reading: Reading): number | undefined {
  if (node?.type !== "number") return undefined;
  const value = Number(node.value);
  const [least, most] = ranges[key];
  if (value >= least && value <= most) return value;
  const text = excerpt(reading.source.text.slice(node.offset, node.offset + node.length));
  reading.problems.add(reading.source, node, `${key} cannot be ${text}: it is from ${least} to ${most}`);
  return undefined;
}

/** It is sent as a header, which cannot hold every character. */
function readUserAgent(node: Node | undefined, reading: Reading): string | undefined {
  const text = textOf(node);
  if (!node || text === undefined) return undefined;
  if (text.trim() !== "" && /^[\x20-\x7e]{1,1000}$/.test(text)) return text;
  reading.problems.add(
    reading.source,
    node,
    text.trim() === ""
      ? "userAgent is empty"
      : `userAgent ${quote(text)} has characters that no header can hold`,
  );
  return undefined;
}

function readLocale(node: Node | undefined, reading: Reading): string | undefined {
  const text = textOf(node);
  if (!node || text === undefined) return undefined;
  const known = canonical(text);
  if (known !== undefined) return known;
  const guess = canonical(text.replace(/[_.].*$/, (rest) => rest.replace("_", "-").replace(/\..*$/, "")));
  const hint = guess === undefined ? ` such as "de-DE"` : `; did you mean ${quote(guess)}?`;
  reading.problems.add(reading.source, node, `locale ${quote(text)} is not a language tag${hint}`);
  return undefined;
}

/** The tag in its usual spelling if Unicode's data has its language; otherwise undefined. */
function canonical(text: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([text])[0];
  } catch {
    return undefined;
  }
}

function booleanOf(node: Node | undefined): boolean | undefined {
  return node?.type === "boolean" ? Boolean(node.value) : undefined;
}
