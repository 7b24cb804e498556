import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Served extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  origin: string;
}

/** Serves pages of HTML by their paths. `/image-after-3s.png` answers late, `/image-never.png` never; all else is not there. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = pages[pathname];
    if (page !== undefined) response.writeHead(200, { "content-type": "text/html" }).end(page);
    else if (pathname === "/image-after-3s.png")
      setTimeout(() => response.writeHead(200, { "content-type": "image/png" }).end(), 3_000);
    else if (pathname !== "/image-never.png") response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
