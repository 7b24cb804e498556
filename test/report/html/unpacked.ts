import { unpack } from "../../../src/report/html/packed.ts";

/** The page as it is after its script has put the packed parts in their places. */
export function unpacked(page: string): string {
  const data = /<script type="application\/json" id="packed">([^<]*)<\/script>/.exec(page);
  const parts = data ? (JSON.parse(unpack(JSON.parse(data[1] ?? "") as string)) as string[]) : [];
  return page
    .replace(data?.[0] ?? "", "")
    .replaceAll(/<p class="soft" data-packed="(\d+)">[^<]*<\/p>/g, (_, index: string) => {
      const part = parts[Number(index)];
      if (part === undefined) throw new Error(`no packed part ${index}`);
      return part;
    });
}
