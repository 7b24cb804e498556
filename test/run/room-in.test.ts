import { PassThrough, Writable } from "node:stream";
import { expect, it } from "vitest";
import { roomIn } from "../../src/run/room-in.ts";

const megabyte = Buffer.alloc(1024 * 1024);

it("has room where little waits", () => {
  const stream = new PassThrough();
  stream.write("a line\n");
  expect(roomIn(stream)).toBeNull();
});

it("settles when the reader has caught up", async () => {
  const stream = new PassThrough();
  stream.write(megabyte);
  stream.write(megabyte);
  const room = roomIn(stream);
  expect(room).not.toBeNull();
  stream.resume();
  await room;
  expect(roomIn(stream)).toBeNull();
});

it("settles when the reader is gone, and listens no more", async () => {
  const stream = new Writable({ write: () => {} });
  stream.on("error", () => {});
  stream.write(megabyte);
  stream.write(megabyte);
  const listeners = () => ["drain", "close", "error"].map((name) => stream.listenerCount(name));
  const before = listeners();
  const room = roomIn(stream);
  stream.destroy(new Error("EPIPE"));
  await room;
  expect(listeners()).toEqual(before);
});
