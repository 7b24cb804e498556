import { printQuantity } from "../../quantity.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf, worstMetric } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const metrics = ["LCP", "FCP", "SI", "TTFB"];
/** Browsers open six connections at the same time to a host over HTTP/1.1. */
const fewFiles = 6;

/** HTTP/1.1 where many files come from one host. Plain http on a developer's own machine has nothing else to offer. */
export const connection = defineFinding({
  kind: "http1",
  metrics,
  link: "https://developer.chrome.com/docs/performance/insights/modern-http",
  find: explainConnection,
});

function explainConnection(subject: PageSubject): Draft[] {
  const { head, base, ownServer } = subject;
  if (ownServer) return [];
  const old = head.requests.filter(
    ({ url, protocol, thirdParty }) =>
      !thirdParty && url.startsWith("https:") && protocol?.startsWith("http/1") === true,
  );
  if (old.length <= fewFiles) return [];
  const before = base?.requests.some(
    ({ protocol, thirdParty }) => !thirdParty && protocol?.startsWith("http/1") === true,
  );
  const bytes = old.reduce((sum, { transferSize }) => sum + transferSize, 0);
  const troubled = troubleOf(subject, metrics) !== null;
  return [
    {
      metric: troubled ? worstMetric(subject, metrics) : null,
      title: `${old.length} files, ${printQuantity(bytes, "B")}, come over HTTP/1.1`,
      evidence: old.slice(0, 3).map(({ url, protocol }) => `${url} (${protocol})`),
      fix: "Serve the site over HTTP/2 or HTTP/3: one connection for all files, none waiting for another.",
      certainty: "certain",
      standing: base === null ? !troubled : before === true,
      saving: null,
    },
  ];
}
