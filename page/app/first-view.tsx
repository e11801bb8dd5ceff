import { renderToString } from "preact-render-to-string";
import { App } from "./app.js";

/** The view that the page opens with, as the file holds it. */
export function firstView(): string {
  return renderToString(<App />);
}
