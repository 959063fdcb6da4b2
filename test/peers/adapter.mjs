// Turns the readers of numbers, quantities and dates into the neutral form of other projects' Chinese test cases
// ({start,end,text,value,unit,type}; UTF-16 offsets, end exclusive). The grammar is the pipeline's; what stands here are the
// conventions of those projects alone: where a span ends, how a range is written, which unit has which name.

/** Loads the readers from a build. */
export async function loadReaders(build) {
  const from = (file) => import(new URL(file, build));
  const [numeral, special, quantity, period, duration, interval, exact, numerals] = await Promise.all([
    from('claims/number/numeral.js'),
    from('claims/number/special.js'),
    from('claims/quantity.js'),
    from('claims/period/index.js'),
    from('claims/period/context/duration.js'),
    from('text/interval.js'),
    from('text/exact.js'),
    from('lexicon/numerals.js'),
  ]);
  return { ...numeral, ...special, ...quantity, ...period, ...duration, ...interval, ...exact, ...numerals };
}

/** Full-width digits and signs to ASCII, one character for one, as cleaning does. */
const narrow = (text) =>
  text.replace(/[！-～]/g, (c) =>
    /[０-９Ａ-Ｚａ-ｚ．，％＋－～]/.test(c) ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c,
  );

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const UNITS = { 奈拉: 'NGN', 千卡: 'kcal', pp: '%', 港币: 'HKD', 新台币: 'TWD' };

function decimal({ toNumber, divide, exact }, value, by = 1) {
  const n = toNumber(by === 1 ? value : divide(value, exact(by)));
  return Number.isFinite(n) ? String(n) : '';
}

const spanOf = (text, start, end, value, unit, type) => ({
  start,
  end,
  text: text.slice(start, end),
  value,
  unit,
  type,
});

/** 一 and 两 before a noun or a verb (一看, 两美刀) are words; before a clause of their own they count. */
const isWord = (text, { start, end }) =>
  end - start === 1 &&
  /[一两四]/.test(text[start]) &&
  /[\u4e00-\u9fff]/.test(text[end] ?? '') &&
  !/[这是和却与到至年吨个]/.test(text[end]);

/** Numerals without counters; fractions whole, but of a percentage its figure alone. */
function numbers(readers, text) {
  const fractions = readers
    .scanSpecialNumbers(text)
    .filter((s) => s.form === 'fraction' && !/^[百]分/.test(text.slice(s.start, s.end)));
  const plain = readers
    .scanNumerals(text)
    .filter(
      (n) => !fractions.some((f) => overlaps(f, n)) && text[n.start - 1] !== '第' && !text.startsWith('分之', n.end),
    )
    .filter((n) => !isWord(text, n))
    .map((n) => ({ ...n, end: /[多余]/.test(text[n.end - 1]) ? n.end - 1 : n.end }));
  return [
    ...fractions.map((f) => spanOf(text, f.start, f.end, decimal(readers, f.value, 100), null, 'number')),
    ...plain.map((n) => spanOf(text, n.start, n.end, decimal(readers, n.value), null, 'number')),
  ];
}

const ordinals = (readers, text) =>
  readers
    .scanNumerals(text)
    .filter((n) => text[n.start - 1] === '第')
    .map((n) => spanOf(text, n.start - 1, n.end, decimal(readers, n.value), null, 'ordinal'));

const percentages = (readers, text) =>
  readers
    .scanQuantities(text, [])
    .filter((q) => q.unit === '%' || q.unit === 'pp')
    .map((q) => spanOf(text, q.start, q.end, decimal(readers, q.value), '%', 'percentage'));

/** 3000多 and 数十亿 are written as the range they leave open. */
function amount(readers, quantity) {
  const { value, valueMax, hedges, bound } = quantity;
  if (valueMax) return `${decimal(readers, value)}..${decimal(readers, valueMax)}`;
  if (bound === 'above' && hedges.some((h) => /[多余数几]/.test(h))) {
    const { max } = readers.intervalOf({ value, bound, hedges });
    return `${decimal(readers, value)}..${max ? decimal(readers, max) : ''}`;
  }
  return decimal(readers, value);
}

const measured = (readers, text, family, type) =>
  readers
    .scanQuantities(text, [])
    .filter((q) => q.family === family)
    .map((q) => spanOf(text, q.start, q.end, amount(readers, q), UNITS[q.unit] ?? q.unit, type));

const LOWER = /(?:大于(?:或者?等于|等于)?|超过了?|多于|不少于|最少|至少|比)\s?$/;
const UPPER = /(?:小于(?:或者?等于|等于)?|少于|低于|不超过|最多|至多|比)\s?$/;
const LOWER_AFTER = /^(?:以上|大|多)/;
const UPPER_AFTER = /^(?:以下|小|少)/;

/** One numeral with the words that bound it. */
function bounded(text, n) {
  const before = text.slice(Math.max(0, n.start - 7), n.start);
  const after = text.slice(n.end, n.end + 2);
  const compared = /比$/.test(before);
  const side = (pre, post) =>
    pre.test(before) && (!compared || post.test(after))
      ? pre.exec(before)[0].length
      : post.test(after) && !compared
        ? 0
        : -1;
  for (const [edge, pre, post] of [
    ['low', LOWER, LOWER_AFTER],
    ['high', UPPER, UPPER_AFTER],
  ]) {
    const lead = side(pre, post);
    if (lead >= 0) return { ...n, edge, start: n.start - lead, end: n.end + (post.exec(after)?.[0].length ?? 0) };
  }
  return undefined;
}

/** Two numerals joined by a connector or bounded from both sides; one that leaves its size open (十几万). */
function ranges(readers, text) {
  const found = [];
  const list = [...numbers(readers, text).map((n) => ({ ...n, open: /[几余多]./.test(n.text) }))].sort(
    (a, b) => a.start - b.start,
  );
  const edges = list.map((n) => bounded(text, n));
  for (let i = 0; i < list.length; i++) {
    const [a, b] = [list[i], list[i + 1]];
    const between = b && text.slice(a.end, b.start).trim();
    const joined = b && readers.RANGE_CONNECTORS.includes(between);
    const framed = b && /^[与和]$/.test(between) && /^之?间/.test(text.slice(b.end, b.end + 2));
    const tail = framed ? /^之?间/.exec(text.slice(b.end, b.end + 2))[0].length : 0;
    if (joined || framed)
      found.push(spanOf(text, a.start, b.end + tail, `${a.value}..${b.value}`, null, 'numberrange'));
    else if (
      b &&
      edges[i] &&
      edges[i + 1] &&
      edges[i].edge !== edges[i + 1].edge &&
      /^[\s，,]*(?:并且|并|且|而)?\s*$/.test(text.slice(edges[i].end, edges[i + 1].start))
    ) {
      const [low, high] = edges[i].edge === 'low' ? [a, b] : [b, a];
      found.push(spanOf(text, edges[i].start, edges[i + 1].end, `${low.value}..${high.value}`, null, 'numberrange'));
    } else {
      if (a.open) found.push(spanOf(text, a.start, a.end, `${a.value}..`, null, 'numberrange'));
      else if (edges[i])
        found.push(
          spanOf(
            text,
            edges[i].start,
            edges[i].end,
            edges[i].edge === 'low' ? `${a.value}..` : `..${a.value}`,
            null,
            'numberrange',
          ),
        );
      continue;
    }
    i++;
  }
  return found;
}

/** Recognizers-Text gives the last day of 1月10日至12日 as the end, where others give the day after it. */
function dateValue({ value, twoEnds }, source) {
  if (source !== 'recognizers' || !twoEnds) return value;
  const [from, to] = value.split('/');
  if (to === undefined) return value;
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  // A range of months ends where its last month begins.
  return `${from}/${/-01$/.test(from) && /-01$/.test(to) ? `${last.slice(0, 8)}01` : last}`;
}

function dates(readers, text, { reference_time: at, source, scope }) {
  const wanted = (type) => scope.includes(type) || scope.includes('daterange');
  const found =
    at || source !== 'recognizers' ? readers.readDateExpression(text, (at ?? '2020-01-01').slice(0, 10)) : [];
  const spans = found
    .filter((d) => wanted(d.type))
    .map((d) => spanOf(text, d.start, d.end, dateValue(d, source), null, d.type));
  const durations = scope.includes('duration')
    ? readers
        .readDurations(text)
        .filter((d) => !spans.some((s) => overlaps(s, d)))
        .map((d) => spanOf(text, d.start, d.end, d.iso, null, 'duration'))
    : [];
  return [...spans, ...durations];
}

/** The spans of one case, of the types it asks for. */
export function spansOf(readers, kase) {
  const text = narrow(kase.input);
  const scope = new Set(kase.scope);
  const has = (...types) => types.some((type) => scope.has(type));
  const spans = [
    ...(has('number') ? numbers(readers, text) : []),
    ...(has('ordinal') ? ordinals(readers, text) : []),
    ...(has('percentage') ? percentages(readers, text) : []),
    ...(has('currency') ? measured(readers, text, 'currency', 'currency') : []),
    ...(has('dimension') ? measured(readers, text, 'physical', 'dimension') : []),
    ...(has('numberrange') ? ranges(readers, text) : []),
    ...(has('date', 'daterange', 'duration') ? dates(readers, text, kase) : []),
  ];
  return spans.map((span) => ({ ...span, text: kase.input.slice(span.start, span.end) }));
}
