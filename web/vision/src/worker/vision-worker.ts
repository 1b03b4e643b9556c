import type { FromWorker, ToWorker } from "./protocol.ts";
import { Seer } from "./seer.ts";

interface WorkerScope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  close(): void;
}

const scope = self as unknown as WorkerScope;
let seer: Seer | null = null;

scope.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    scope.postMessage({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  });
};

async function answer(message: ToWorker): Promise<void> {
  switch (message.type) {
    case "open":
      seer = await Seer.open(message.options);
      scope.postMessage({ type: "opened", choice: seer.choice });
      return;
    case "see": {
      if (seer === null) throw new Error("A picture came before the models were opened.");
      const { bytes, elapsedMs, choice } = await seer.see(
        message.picture,
        message.captureTimeUs,
        message.sequence,
      );
      if (choice !== null) scope.postMessage({ type: "choice", choice });
      scope.postMessage({ type: "frame", bytes, elapsedMs }, [bytes.buffer]);
      return;
    }
    case "close":
      seer?.close();
      scope.close();
  }
}
