import { effect } from "@preact/signals";
import { hydrate, render } from "preact";
import { App } from "./app.js";
import { follow, language } from "./store.js";
import { says } from "./words.js";

const root = document.getElementById("app") as HTMLElement;

// The file holds the view that the page opens with; an address may ask for another.
if (location.hash === "") {
  hydrate(<App />, root);
  follow();
} else {
  follow();
  root.replaceChildren();
  render(<App />, root);
}

effect(() => {
  document.documentElement.lang = language.value;
  document.title = says().title;
});
