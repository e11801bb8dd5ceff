import type { JSX } from "preact";
import { BackPayView } from "./back-pay/back-pay-view.js";
import { CareerView } from "./career/career-view.js";
import { EstablishmentView } from "./establishment/establishment-view.js";
import { PayslipView } from "./payslip/payslip-view.js";
import { language, type View, view, views } from "./store.js";
import { ThroughView } from "./through/through-view.js";
import { says } from "./words.js";

const shown: Readonly<Record<View, () => JSX.Element>> = {
  bulletin: PayslipView,
  droit: ThroughView,
  carriere: CareerView,
  etablissement: EstablishmentView,
  rappel: BackPayView,
};

/** The page: its views, of which one is shown. */
export function App(): JSX.Element {
  const words = says();
  const Shown = shown[view.value];
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="top">
        <div class="name">
          <h1>{words.title}</h1>
          <button
            type="button"
            class="language"
            lang={language.value === "fr" ? "en" : "fr"}
            onClick={() => {
              language.value = language.value === "fr" ? "en" : "fr";
            }}
          >
            {words.language}
          </button>
        </div>
        <p class="tagline">{words.tagline}</p>
        <nav aria-label={words.nav}>
          {views.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === view.value ? "page" : undefined}
              onClick={() => {
                view.value = each;
              }}
            >
              {words.views[each]}
            </button>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Shown />
      </main>
    </>
  );
}
