/** Chrome has no sandbox for root, and does not start as root without this flag. All other users keep the sandbox. */
export const sandboxFlags: readonly string[] = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
