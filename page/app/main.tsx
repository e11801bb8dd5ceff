import { render } from "preact";
import { App } from "./app.js";
import { follow } from "./store.js";

follow();
render(<App />, document.getElementById("app") as HTMLElement);
