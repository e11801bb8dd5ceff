/** Figures of the law that no function gives nor works with, by the seed and the way to them. */
const unasked = [
  {
    file: "annexe-3.json",
    way: /^constraints\.\d+\.(minimumHours|minimumConstraints|averagedOverMonths)\./,
    why: "no function reads it: whoever asks says that the constraint is due (A3.2.1, A3.4.2, A3.4.3)",
  },
  {
    file: "assistance/survey.json",
    way: /^survey\.jobs\.about\.share$/,
    why: "no function gives the rounded share: survey() gives the one of two decimals (A.151)",
  },
];

/** Why a mutant of the law that no sum catches cannot matter, or nothing. */
export function reasonFor({ file, way }) {
  const path = way.join(".");
  return unasked.find((each) => each.file === file && each.way.test(path))?.why;
}
