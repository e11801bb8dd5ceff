import type { Label } from "../exact/index.js";

/** The sentences for what the system cannot do, by its codes. */
const sentences: Readonly<Record<string, Label>> = {
  ENOENT: { fr: "il n'y a là ni fichier ni dossier", en: "there is no such file or folder" },
  EISDIR: { fr: "c'est un dossier, et non un fichier", en: "that is a folder, not a file" },
  ENOTDIR: {
    fr: "un dossier de ce chemin est un fichier",
    en: "a folder of this path is a file",
  },
  EACCES: { fr: "vous n'y avez pas accès", en: "you have no access to it" },
  EPERM: { fr: "le système ne le permet pas", en: "the system does not allow it" },
  EROFS: { fr: "ce disque est en lecture seule", en: "this disk is read-only" },
  ELOOP: {
    fr: "trop de liens mènent les uns aux autres",
    en: "too many links lead to one another",
  },
  ENAMETOOLONG: { fr: "ce nom est trop long", en: "this name is too long" },
  ENOSPC: { fr: "il n'y a plus de place sur le disque", en: "there is no room left on the disk" },
  EDQUOT: { fr: "votre quota de disque est atteint", en: "your disk quota is used up" },
  EFBIG: { fr: "le fichier serait trop grand", en: "the file would be too large" },
  EIO: { fr: "le disque répond par une erreur", en: "the disk answers with an error" },
  EBUSY: { fr: "ce fichier est occupé", en: "this file is busy" },
  ETXTBSY: { fr: "ce fichier est occupé", en: "this file is busy" },
  EEXIST: { fr: "ce fichier existe déjà", en: "this file exists already" },
  EMFILE: { fr: "trop de fichiers sont ouverts", en: "too many files are open" },
  ENFILE: { fr: "trop de fichiers sont ouverts", en: "too many files are open" },
  ERR_INVALID_ARG_VALUE: { fr: "ce nom ne peut être lu", en: "this name cannot be read" },
  ERR_STRING_TOO_LONG: {
    fr: "ce fichier est trop grand pour être lu d'un trait",
    en: "this file is too large to be read at once",
  },
  ERR_FS_FILE_TOO_LARGE: {
    fr: "ce fichier est trop grand pour être lu d'un trait",
    en: "this file is too large to be read at once",
  },
};

/** The sentence for an error of the system, or `undefined` when it is no such error. */
export function systemErrorSaid(error: unknown): Label | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || (syscall === undefined && !(code in sentences))) return undefined;
  const said = sentences[code] ?? other(code);
  if (path === undefined) return said;
  return { fr: `« ${path} » : ${said.fr}`, en: `"${path}": ${said.en}` };
}

function other(code: string): Label {
  return { fr: `le système refuse (${code})`, en: `the system refuses (${code})` };
}
