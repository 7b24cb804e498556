/** Advice that ends with a command: what stands before it, and the command, which a reporter shows to be copied. */
export function splitCommand(advice: string): { words: string; command: string | null } {
  const at = advice.lastIndexOf(": npx budget-check ");
  return at < 0
    ? { words: advice, command: null }
    : { words: advice.slice(0, at + 1), command: advice.slice(at + 2) };
}
