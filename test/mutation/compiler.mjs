// Asks TypeScript about a changed source, under the settings of the project.
import ts from "typescript";

/** What TypeScript says of a name or a line that serves nothing: the change may be one all the same. */
const idle = new Set([6133, 6192, 6196, 6198, 7027]);

/** Gives what tells why `npm run check` refuses a text in the place of a file of `src/`; undefined where it does not. */
export function compiler() {
  const stop = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile("tsconfig.json", {}, stop);
  const texts = new Map();
  const versions = new Map();
  const textOf = (file) => texts.get(file) ?? ts.sys.readFile(file);
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => fileNames.filter((file) => !file.includes("/test/")),
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const put = (file, text) => {
    if (text === undefined) texts.delete(file);
    else texts.set(file, text);
    versions.set(file, (versions.get(file) ?? 0) + 1);
  };
  const refusalOf = (path, mutated) => {
    const file = ts.sys.resolvePath(path);
    put(file, mutated);
    const found = [
      ...service.getSyntacticDiagnostics(file),
      ...service.getSemanticDiagnostics(file),
    ];
    put(file, undefined);
    const refused = found.find(({ code }) => !idle.has(code));
    if (refused === undefined) return undefined;
    return `does not compile: TS${refused.code}, ${ts.flattenDiagnosticMessageText(refused.messageText, " ")}`;
  };
  return Object.assign(refusalOf, { textOf });
}
