import type { JSX } from "preact";
import type { LawAsked } from "../../../src/index.js";
import { says } from "../words.js";
import { Choice, Input } from "./field.js";

const usualDay = "2004-03-19";

interface LawPickerProps {
  readonly law: LawAsked;
  readonly onLaw: (law: LawAsked) => void;
}

/** Which law: in force, as known on a day, or as signed. */
export function LawPicker({ law, onLaw }: LawPickerProps): JSX.Element {
  const words = says();
  const id = typeof law === "string" ? law : "known-on";
  const options = [
    { id: "in-force", label: words.laws.inForce, hint: words.lawHints.inForce },
    { id: "known-on", label: words.laws.knownOn, hint: words.lawHints.knownOn },
    { id: "as-signed", label: words.laws.asSigned, hint: words.lawHints.asSigned },
  ] as const;
  return (
    <Choice
      legend={words.law}
      value={id}
      options={options}
      onValue={(wanted) => onLaw(wanted === "known-on" ? { knownOn: usualDay } : wanted)}
    >
      {typeof law !== "string" && (
        <Input
          label={words.knownDay}
          type="date"
          min="2003-07-01"
          value={law.knownOn}
          onValue={(day) => day && onLaw({ knownOn: day })}
        />
      )}
    </Choice>
  );
}
