import { expect, test } from "vitest";
import { LiveLink, liveUrl, type LinkState, type Socket } from "./live-link.ts";
import type { LiveMessage } from "./messages.ts";

class FakeSocket implements Socket {
  readyState: 0 | 1 | 2 | 3 = 1;
  bufferedAmount = 0;
  binaryType: BinaryType = "blob";
  sent: unknown[] = [];
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  send(data: unknown) {
    this.sent.push(data);
  }
  close() {
    this.readyState = 3;
  }
}

function setUp() {
  const sockets: FakeSocket[] = [];
  const waits: { act: () => void; ms: number }[] = [];
  const links: LinkState[] = [];
  const messages: LiveMessage[] = [];
  const link = new LiveLink({
    url: "ws://test/live/1",
    onMessage: (message) => messages.push(message),
    onLink: (state) => links.push(state),
    open: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    later: (act, ms) => waits.push({ act, ms }),
    cancel: () => undefined,
  });
  const last = () => {
    const socket = sockets[sockets.length - 1];
    if (!socket) throw new Error("no socket");
    return socket;
  };
  const drop = (code: number) => last().onclose?.({ code } as CloseEvent);
  return { link, sockets, waits, links, messages, last, drop };
}

test("sendFrame_BusyLine_LeavesTheFrameOut", () => {
  const { link, last } = setUp();
  expect(link.sendFrame(new Uint8Array(8))).toBe(true);
  last().bufferedAmount = 1_000_000;
  expect(link.sendFrame(new Uint8Array(8))).toBe(false);
  expect(last().sent).toHaveLength(1);
});

test("sendFrame_LineDown_LeavesTheFrameOut", () => {
  const { link, last } = setUp();
  last().readyState = 3;
  expect(link.sendFrame(new Uint8Array(8))).toBe(false);
});

test("command_Open_SpeaksTheContract", () => {
  const { link, last } = setUp();
  link.command("skip");
  expect(last().sent).toEqual(['{"type":"command","name":"skip"}']);
});

test("close_Unexpected_ComesBackSlowerEachTimeUntilItOpens", () => {
  const { waits, drop, last, links, sockets } = setUp();
  for (let i = 0; i < 6; i++) {
    drop(1006);
    waits[i]?.act();
  }
  expect(waits.map((wait) => wait.ms)).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
  last().onopen?.({} as Event);
  drop(1006);
  expect(waits[6]?.ms).toBe(500);
  expect(links).toContain("open");
  expect(sockets).toHaveLength(7);
});

test.each([1000, 1007, 1008, 1009])("close_FinalCode%i_IsNotTriedAgain", (code) => {
  const { waits, drop, links } = setUp();
  drop(code);
  expect(waits).toHaveLength(0);
  expect(links).toEqual(["closed"]);
});

test("close_ByThePage_IsQuiet", () => {
  const { link, drop, links, waits } = setUp();
  link.close();
  drop(1005);
  expect([links, waits]).toEqual([[], []]);
});

test("message_Unknown_IsLeftOut", () => {
  const { last, messages } = setUp();
  for (const data of [
    "no json",
    "[]",
    '{"type":"other"}',
    '{"type":"cue","text":"x"}',
    '{"type":"done","atS":1}',
  ])
    last().onmessage?.({ data } as MessageEvent);
  expect(messages).toEqual([{ type: "done", atS: 1 }]);
});

test("liveUrl_SafePage_UsesTheSafeLine", () => {
  const usual = { talk: "normal", handSize: null };
  expect(liveUrl("a b", usual, { protocol: "https:", host: "h" })).toBe("wss://h/live/a%20b?talk=normal");
  expect(liveUrl("1", { talk: "few", handSize: 1.04 }, { protocol: "http:", host: "h:5173" })).toBe(
    "ws://h:5173/live/1?talk=few&handSize=1.040",
  );
});
