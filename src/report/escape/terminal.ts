import { breakCommands } from "./log.ts";

/**
 * Text from outside made harmless on a terminal and, since the two are one stream, in a CI log: escape sequences (CSI,
 * OSC with their payload), control, format and bidirectional characters go, and no workflow command is left; what
 * remains is one line of at most `max` code points.
 */
export function plain(text: string, max = 400): string {
  const bare = text
    // Cut before the regular expressions run, so that they do not scan megabytes for one message.
    .slice(0, max * 8)
    .toWellFormed()
    .replace(sequences, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  const clean = breakCommands(bare);
  const points = [...clean];
  return points.length > max ? `${points.slice(0, max - 1).join("")}…` : clean;
}

/**
 * Several lines of text from outside, such as the end of a build's output: each as harmless as `plain`, with its
 * indentation.
 * @param most lines kept, the last ones.
 */
export function plainLines(text: string, most = 200): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  return lines
    .slice(-most)
    .map((line) => `${/^ {0,40}/.exec(line)?.[0] ?? ""}${plain(line)}`.trimEnd())
    .join("\n");
}

/* Strings (OSC, DCS, SOS, PM, APC) up to BEL or ST, CSI, and two-character escapes: ECMA-48, 5.4 and 8.3.
   https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const sequences = new RegExp(
  [
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)?",
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]?",
    "\\u001b[ -/]*[0-~]?",
  ].join("|"),
  "gu",
);
