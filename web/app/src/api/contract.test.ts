import { readFileSync } from "node:fs";
import openapi, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";

const contract = new URL("../../../../contracts/openapi.json", import.meta.url);
const generated = new URL("./generated/openapi.ts", import.meta.url);

test("generatedTypes_AreMadeFromTheContract", async () => {
  const body = astToString(await openapi(contract));
  // When this fails: npm run api -w @effleur/app
  expect(readFileSync(generated, "utf8")).toContain(body.trim());
});
