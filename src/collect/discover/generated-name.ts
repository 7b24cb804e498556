/** Prefixes and shapes of names that libraries make up anew for each build, page or load. */
const madeUp =
  /^[:«_]|[:«»]|^(?:css|sc|jss|jsx|svelte|emotion|styled|radix|headlessui|react-aria|react-select|mui|mantine|chakra|rc|ember|ext-gen|__?bvid|yui|cdk|mat-(?:input|select|option|mdc)|ng|v|el-id|p-id|floating-ui|downshift|tippy|select2|jqx|gwt)-|^(?:ember|ext-gen|__BVID__|uid|guid)/i;

/**
 * Whether an id or class looks made up by a tool: it would not be the same in the next build. Better one good name not used than one
 * bad one: there are other selectors.
 */
export function looksGenerated(name: string): boolean {
  if (!/^[\p{L}\p{N}_:.-]{1,60}$/u.test(name) || madeUp.test(name)) return true;
  if (/\d{3,}/.test(name) || /^\d/.test(name) || /[-_]\d+$/.test(name)) return true;
  // What follows the last separator: `Button_root__x7Yz1`, `nav-3fk2a`.
  const tail = name.split(/[-_]+/).at(-1) ?? "";
  if (tail.length >= 5 && /\d/.test(tail) && /[a-z]/i.test(tail) && !/^[a-z]+\d{1,2}$/i.test(tail))
    return true;
  // CSS modules: capitals in the middle of what has no words.
  return /__[A-Za-z0-9+-]{5,8}$/.test(name) && /[A-Z\d]/.test(tail);
}

/** Whether a class says what something is, not how it looks or in which state it is. */
export function isTelling(name: string): boolean {
  return (
    /^[a-z][a-z_-]{2,}$/i.test(name) &&
    !looksGenerated(name) &&
    !/^(?:is|has|js)-|(?:^|[-_])(?:active|selected|open|closed|hover|focus|hidden|visible|disabled|checked|current|collapsed|expanded|loading|first|last|odd|even|flex|grid|block|inline|row|col|container|wrapper|relative|absolute)$/i.test(
      name,
    )
  );
}
