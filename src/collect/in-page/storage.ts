/** What a page keeps in its two storages, by key. */
export interface StoredEntries {
  localStorage: Record<string, string>;
  sessionStorage: Record<string, string>;
}

/** Reads both storages of the page's origin. @param most characters; a storage that holds more counts as empty. */
export function readStorage(most: number): StoredEntries {
  return { localStorage: entriesOf(localStorage, most), sessionStorage: entriesOf(sessionStorage, most) };
}

/** Adds entries to both storages of the page's origin. */
export function fillStorage(entries: StoredEntries): void {
  for (const [key, value] of Object.entries(entries.localStorage)) localStorage.setItem(key, value);
  for (const [key, value] of Object.entries(entries.sessionStorage)) sessionStorage.setItem(key, value);
}

function entriesOf(storage: Storage, most: number): Record<string, string> {
  const entries = Object.entries(storage) as [string, string][];
  const size = entries.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return size > most ? {} : Object.fromEntries(entries);
}
