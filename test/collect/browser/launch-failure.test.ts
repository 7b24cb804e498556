import { describe, expect, test } from "vitest";
import { browserNotStarted, isLimit } from "../../../src/collect/browser/launch-failure.ts";

/** As browsers and systems print it. */
describe("what a browser says when it does not start", () => {
  test.each([
    [
      "/opt/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory",
      "the shared library libnss3.so is missing",
      "libnss3.so",
    ],
    [
      "[0101/000000.0:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:128] No usable sandbox! If you are running on Ubuntu 23.10+ or another Linux distro that has disabled unprivileged user namespaces with AppArmor, see https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md.",
      "its sandbox may not be used on this machine",
      "kernel.apparmor_restrict_unprivileged_userns=0",
    ],
    [
      "Failed to move to new namespace: PID namespaces supported, Network namespace supported, but failed: errno = Operation not permitted",
      "its sandbox may not be used on this machine",
      "container",
    ],
    ["spawn /opt/chrome EACCES", "it may not be executed", "chmod"],
    ["spawn /opt/chrome ENOEXEC", "it is not a program for this machine", "architecture"],
    ["spawn Unknown system error -86", "it is not a program for this machine", "architecture"],
    ["spawn /opt/chrome ENOENT", "does not exist", "--chrome-path"],
    ["[0101/1.1:ERROR:process_singleton_posix.cc(365)] Socket path too long: /a/b", "too long", "TMPDIR"],
    ["spawn /opt/chrome EMFILE", "may not open more files", "ulimit -n"],
    ["socket hang up", "ended while it started, often for lack of memory", "ulimit -v"],
    ["read ECONNRESET", "ended while it started", "container"],
    ["Protocol error (Target.setDiscoverTargets): Target closed", "ended while it started", "container"],
    [
      "message_pump_epoll.cc:143] Check failed: . : Too many open files (24)",
      "may not open more",
      "ulimit -n",
    ],
    ["spawn ENOMEM", "not enough memory", "ulimit -v"],
    ["fork: Cannot allocate memory", "not enough memory", "ulimit -v"],
    ["spawn /opt/chrome EAGAIN", "more processes or threads", "ulimit -u"],
    ["write failed: No space left on device", "no space left", "TMPDIR"],
    [
      "Timed out after 30000 ms while waiting for the WS endpoint URL to appear in stdout!",
      "did not answer in time",
      "again",
    ],
  ])("%s", (output, what, advice) => {
    const error = browserNotStarted(
      "/opt/chrome",
      new Error(`Failed to launch the browser process\n\nstderr:\n${output}`),
    );
    expect(error.code).toBe("BROWSER_NOT_STARTED");
    expect(error.message).toMatch(/^\/opt\/chrome did not start: [^\n]+\.$/);
    expect(error.message).toContain(what);
    expect(error.advice).toContain(advice);
    expect(error.detail).toContain(output);
  });

  test.each(["SIGTRAP", "SIGABRT", "SIGKILL"])("a crash by %s while it starts", (signal) => {
    const error = browserNotStarted("/opt/chrome", Object.assign(new Error("Command failed"), { signal }));
    expect(error.message).toContain(`it crashed (${signal}), often for lack of memory`);
    expect(error.advice).toContain("memory");
  });

  test("a limit is told apart from a program that is none and from one that is slow", () => {
    const ended = (signal: string) => Object.assign(new Error("Command failed"), { signal });
    expect(
      ["spawn x EMFILE", "fork: Cannot allocate memory"].map((text) => isLimit(new Error(text))),
    ).toEqual([true, true]);
    expect(isLimit(ended("SIGTRAP"))).toBe(true);
    expect(isLimit(ended("SIGTERM"))).toBe(false);
    expect(isLimit(new Error("spawn x ENOENT"))).toBe(false);
  });

  test("what is thrown without being an Error is still told", () => {
    const event = { type: "error", message: "read EMFILE" };
    expect(browserNotStarted("/opt/chrome", event).message).toContain("may not open more files");
    expect(browserNotStarted("/opt/chrome", { type: "error" }).detail).toBe("its connection failed");
  });

  test("anything else is shown as it is, its last lines", () => {
    const output = Array.from({ length: 100 }, (_, i) => `line ${i}`).join("\n");
    const error = browserNotStarted("/opt/chrome", new Error(output));
    expect(error.message).toBe("/opt/chrome did not start.");
    expect(error.detail?.split("\n")).toHaveLength(20);
    expect(error.detail).toContain("line 99");
  });

  test("the browser's own words are shown without puppeteer's frame around them", () => {
    const thrown =
      "Failed to launch the browser process: Code: 0\n\nstderr:\n\n\nTROUBLESHOOTING: https://pptr.dev/troubleshooting\n";
    expect(browserNotStarted("/bin/true", new Error(thrown)).detail).toBe(
      "Error: Failed to launch the browser process: Code: 0",
    );
  });
});
