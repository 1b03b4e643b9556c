import "@fontsource-variable/fraunces/opsz.css";
import "@fontsource-variable/inter/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/routines.css";
import "./styles/session.css";
import "./styles/plan.css";
import "./styles/you.css";
import "./styles/symptoms.css";
import "./styles/pressure.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { startReminding } from "./reminders/remind.ts";

startReminding();
const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode children={<App />} />);
