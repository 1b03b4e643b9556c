import { cpSync, createReadStream, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const handsDir = join(
  dirname(require.resolve("@webxr-input-profiles/assets/package.json")),
  "dist/profiles/generic-hand",
);
const visionDir = fileURLToPath(new URL("../../vision/dist", import.meta.url));

const folders = [
  { url: "/hands", from: handsDir, names: /\.glb$/ },
  { url: "/vision/models", from: join(visionDir, "models"), names: /./ },
  { url: "/vision/wasm", from: join(visionDir, "wasm"), names: /./ },
];

/** Hands, models and wasm are served by ourselves, beside the built pages: nothing is fetched from elsewhere. */
export function serveAssets(): Plugin {
  let outDir = "dist";
  return {
    name: "effleur-assets",
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    writeBundle() {
      for (const { url, from, names } of folders.filter((folder) => existsSync(folder.from)))
        cpSync(from, join(outDir, url), {
          recursive: true,
          filter: (path) => path === from || names.test(path),
        });
    },
    configureServer(server) {
      for (const { url, from } of folders)
        server.middlewares.use(url, (request, response, next) => {
          const path = join(from, (request.url ?? "/").split("?")[0] ?? "/");
          if (!path.startsWith(from) || path === from || !existsSync(path)) return next();
          if (path.endsWith(".wasm")) response.setHeader("content-type", "application/wasm");
          createReadStream(path).pipe(response);
        });
    },
  };
}
