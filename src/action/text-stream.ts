/** A stream for what prints to one, that keeps the text: it goes to the log as a whole, where no command can hide in it. */
export function textStream(): { stream: NodeJS.WriteStream; text: () => string } {
  const parts: string[] = [];
  const stream = { isTTY: false, write: (text: string) => parts.push(text) > 0 };
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => parts.join("") };
}
