/** Chrome has no sandbox for root and refuses to start without being told so. Everyone else keeps it. */
export const sandboxFlags: readonly string[] = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
