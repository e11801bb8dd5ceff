// The licences of the packages whose code the build takes into itself, for dist/THIRD-PARTY.txt.
import { readdirSync, readFileSync } from "node:fs";

/** The folders of the packages that the files of a build came from, by the metafile of esbuild. */
export function packagesIn(metafile) {
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs: all }) =>
    Object.entries(all).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const folders = inputs.flatMap(([path]) => {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return folder === undefined ? [] : [folder];
  });
  return [...new Set(folders)];
}

/** The notice of a package: its name, its version, its licence as it ships. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? "" : `${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
  return `${name} ${version} (${license})\n\n${text}`;
}

const lead = "The code of these packages is part of the files beside this one.\n";
const rule = `\n${"-".repeat(72)}\n\n`;

/** The notices of packages, by their folders. */
export function noticesOf(folders) {
  return [lead, ...folders.map(noticeOf)].join(rule);
}
