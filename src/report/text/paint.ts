/** Colours of the text report, or nothing at all. Colour only repeats what a word or sign says. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

const same = (text: string) => text;

const none: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** Select Graphic Rendition, ECMA-48 8.3.117: on, text, off. */
const sgr = (on: number, off: number) => (text: string) =>
  text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

const colors: Paint = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
  cyan: sgr(36, 39),
};

/** Escape sequences for a terminal, or nothing at all where colour is not wanted. */
export function paintFor(color: boolean): Paint {
  return color ? colors : none;
}
