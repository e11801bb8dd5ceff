import { type Issue, issue } from "../intake/index.js";

const unread: unique symbol = Symbol("unread");

/** Whether data that a caller gave could be read. */
export function isRead<T>(value: T | typeof unread): value is T {
  return value !== unread;
}

/** The value read from data that a caller gave, or the sign that it cannot be. */
export function readOnce<T>(read: () => T): T | typeof unread {
  try {
    return read();
  } catch {
    return unread;
  }
}

/** The issue of data that cannot be read: `unreadable`. */
export function unreadable(): Issue {
  const expected = { fr: "des données lisibles", en: "data that can be read" };
  return issue("unreadable", [], { received: {}, expected });
}
