/** The small language of conditions (`seeds/README.md`). */
export type Condition =
  | {
      /** Holds for everybody. */
      readonly always: true;
    }
  | {
      /** A fact that is true. */
      readonly fact: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** A value that the set has. */
      readonly includes: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The values of which it is one. */
      readonly oneOf: readonly string[];
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** Another number that counts with it, where it is stated. */
      readonly plus?: string;
      /** The least value, included. */
      readonly atLeast: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The greatest value, included. */
      readonly atMost: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The value that it exceeds. */
      readonly moreThan: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The value that it stays under. */
      readonly lessThan: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The least value and the greatest, both included. */
      readonly between: readonly [string, string];
    }
  | {
      /** Every one of these holds. */
      readonly all: readonly Condition[];
    }
  | {
      /** At least one of these holds. */
      readonly any: readonly Condition[];
    }
  | {
      /** This does not hold. */
      readonly not: Condition;
    };
