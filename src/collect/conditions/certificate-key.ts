import { createHash } from "node:crypto";
import { connect } from "node:tls";

const answerTimeoutMs = 10_000;

/**
 * The fingerprint of the key behind the certificate that an https address shows, even if it is self-signed, in the form
 * that the browser takes: SHA-256 in base 64. A browser that trusts the key accepts this server whatever is wrong with
 * its certificate, and no other server.
 * @returns null for an address that is not https, or that shows no certificate in time.
 */
export async function certificateKey(url: string): Promise<string | null> {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== "https:") return null;
  const host = parsed.hostname.replace(/^\[|\]$/g, "");
  const found = Promise.withResolvers<string | null>();
  const socket = connect({
    host,
    port: Number(parsed.port || 443),
    // It is the key that is asked for: nothing is sent to a server whose certificate is not checked.
    rejectUnauthorized: false,
    // Servers choose a certificate by host name, and an IP address is not one.
    ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
  });
  socket.setTimeout(answerTimeoutMs, () => found.resolve(null));
  socket.on("error", () => found.resolve(null));
  socket.once("secureConnect", () => {
    const certificate = socket.getPeerX509Certificate();
    found.resolve(
      certificate
        ? createHash("sha256")
            .update(certificate.publicKey.export({ type: "spki", format: "der" }))
            .digest("base64")
        : null,
    );
  });
  try {
    return await found.promise;
  } finally {
    socket.destroy();
  }
}
