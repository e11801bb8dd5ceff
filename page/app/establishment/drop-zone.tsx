import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { says } from "../words.js";

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  readonly onDemo: () => void;
}

/** Where a file is dropped, or chosen. */
export function DropZone({ onFile, onDemo }: DropZoneProps): JSX.Element {
  const words = says().files;
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | null | undefined): void => {
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping doubles the button within
    <div
      class={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <p>
        <label for={id}>{words.drop}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.txt,text/csv"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </p>
      <p class="hint">{words.dropHint}</p>
      <button type="button" class="button" onClick={onDemo}>
        {words.demo}
      </button>
    </div>
  );
}
