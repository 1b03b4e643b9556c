import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { serveAssets } from "./tools/serve-assets.ts";

const server = process.env["EFFLEUR_SERVER"] ?? "http://127.0.0.1:5173";

export default defineConfig({
  plugins: [react(), serveAssets()],
  // Inlined fonts and pictures would need data: in the page's policy.
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  worker: { format: "es" },
  server: { port: 5174, proxy: { "/api": server, "/live": { target: server, ws: true } } },
});
