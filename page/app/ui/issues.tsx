import type { JSX } from "preact";
import type { IssueView } from "../../engine/refused.js";
import { says } from "../words.js";

/** What keeps a request from being answered. */
export function Issues({ issues }: { readonly issues: readonly IssueView[] }): JSX.Element {
  return (
    <div class="refused" role="alert">
      <h2>{says().refused}</h2>
      <ul>
        {issues.map(({ path, message }) => (
          <li key={path + message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
