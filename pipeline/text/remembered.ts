/**
 * `work` done once for each text. Its results are kept for the life of the thread, so it must be a pure function of the text;
 * when `most` are known all are forgotten, for a hostile corpus has endless words.
 */
export function remembered<T>(work: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined && !known.has(text)) {
      if (known.size >= most) known.clear();
      known.set(text, (result = work(text)));
    }
    return result as T;
  };
}
