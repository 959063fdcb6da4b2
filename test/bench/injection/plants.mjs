/*
 * One kind of error each: `plant(claim, article, random)` gives the edited text and, where the error shows only against
 * something known before, the companions that say it; undefined where the claim does not lend itself. An edit replaces
 * [start, end) of the raw text (UTF-16) by `text`; `marks` is the span of the planted figure in the edited text.
 */

/** Code points to UTF-16: an article without surrogate pairs needs none. */
const hasPairs = (raw) => /[\ud800-\udbff]/.test(raw);

const edited = (raw, start, end, text) => raw.slice(0, start) + text + raw.slice(end);

/** An edit of one stretch; the mark is the claim's own place afterwards. */
function edit(article, claim, start, end, text) {
  const { raw } = article.source;
  const shift = text.length - (end - start);
  const moved = (at) => (at >= end ? at + shift : at > start ? start + text.length : at);
  return {
    raw: edited(raw, start, end, text),
    marks: [
      Math.min(claim.start, moved(claim.start)),
      Math.max(moved(claim.end), start + text.length > claim.start && start < claim.end ? start + text.length : 0),
    ],
  };
}

const replaceFigure = (article, claim, text) => edit(article, claim, claim.start, claim.end, text);

const DIGITS = /\d+(?:\.\d+)?/;
const digitsOf = (text) => DIGITS.exec(text)?.[0];
const significant = (digits) => digits.replace('.', '').replace(/^0+|0+$/g, '');

/** A claim that says one plain number: digits, no range, of a kind that is compared. */
const isPlain = (claim, least = 3) => {
  const digits = digitsOf(claim.text);
  return (
    digits !== undefined &&
    claim.exactMax === undefined &&
    (claim.text.match(/\d+(?:\.\d+)?/g) ?? []).length === 1 &&
    significant(digits).length >= least &&
    ['level', 'growth', 'share'].includes(claim.kind)
  );
};
const isFact = (claim) => claim.status === 'actual' && claim.period !== undefined && !claim.period.startsWith('XXXX');
const isExact = (claim) => claim.bound === 'eq' && (claim.hedges ?? []).length === 0;
const dated = (claim) => isFact(claim) && claim.periodBasis === 'stated';

/** Two digits or more that differ and are no transposition: another value altogether, of like size. */
function otherValue(digits, random) {
  const places = [...digits].flatMap((c, i) => (c === '.' ? [] : [i]));
  for (let attempt = 0; attempt < 40; attempt++) {
    const out = [...digits];
    const [a, b] = random.shuffled(places);
    for (const at of [a, b ?? a]) out[at] = String((Number(out[at]) + 1 + random.below(8)) % 10);
    const made = out.join('');
    if (made[0] !== '0' || digits[0] === '0')
      if (made !== digits && [...made].filter((c, i) => c !== digits[i]).length >= 2) return made;
  }
  return undefined;
}

function slippedDigits(digits, random) {
  const places = [...digits].flatMap((c, i) => (c === '.' ? [] : [i]));
  const out = [...digits];
  const swaps = places
    .slice(1)
    .filter(
      (at, i) =>
        at === places[i] + 1 && digits[at] !== digits[at - 1] && (digits[at] !== '0' || places[i] !== places[0]),
    );
  if (swaps.length > 0 && random.next() < 0.5) {
    const at = random.pick(swaps);
    [out[at - 1], out[at]] = [out[at], out[at - 1]];
  } else {
    const at = random.pick(places.slice(1));
    // One step up or down in the last digit is rounding, not a slip.
    const isLast = at === places.at(-1);
    out[at] = String((Number(out[at]) + (isLast ? 2 + random.below(7) : 1 + random.below(9))) % 10);
  }
  return out.join('');
}

const withDigits = (claim, digits) => digits && claim.text.replace(DIGITS, digits);

const dayAfter = (day, days = 1) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Print a number of base units with a scale word of its size, exact to seven digits. */
export function printed(value, unit) {
  const scales = [
    [1e12, '万亿', 6],
    [1e8, '亿', 5],
    [1e4, '万', 3],
  ];
  const [size, word, decimals] = scales.find(([s]) => Math.abs(value) >= s) ?? [1, '', 0];
  const digits = (value / size).toFixed(decimals).replace(/\.?0+$/, (zeros) => (decimals > 0 ? '' : zeros));
  return `${digits}${word}${unit}`;
}
const numberOf = (exact) => {
  const [, c, e = '0', d = '1'] = /^(-?\d+)(?:e(-?\d+))?(?:\/(\d+))?$/.exec(exact);
  return Number(`${c}e${e}`) / Number(d);
};

const yearWord = (period) => (/^\d{4}$/.test(period) ? `${period}年` : undefined);
const MONTH_DAYS = /^(\d{4})-(\d\d)-(\d\d)$/;
/** A period in words that any reader of dates knows. */
export function periodWords(period) {
  const year = yearWord(period);
  if (year) return year;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return `${quarter[1]}年${['一', '二', '三', '四'][quarter[2] - 1]}季度`;
  const half = /^(\d{4})-H([12])$/.exec(period);
  if (half) return `${half[1]}年${half[2] === '1' ? '上' : '下'}半年`;
  const month = /^(\d{4})-(\d\d)$/.exec(period);
  if (month) return `${month[1]}年${Number(month[2])}月份`;
  const months = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(period);
  if (months) return `${months[1]}年${Number(months[2])}—${Number(months[3])}月份`;
  const day = MONTH_DAYS.exec(period);
  if (day) return `截至${day[1]}年${Number(day[2])}月${Number(day[3])}日`;
  return undefined;
}

/** The day a figure of a period is published: a fortnight after its end. */
function shortlyAfter(period) {
  const end = period.split('/').at(-1);
  const [, year, quarter, half, month, day] = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d\d)(?:-(\d\d))?))?$/.exec(end);
  const last = quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : Number(month ?? 12);
  return dayAfter(`${year}-${String(last).padStart(2, '0')}-${day ?? '28'}`, 14);
}

/** The metric's name as the article prints it, in one piece. */
const hasName = (claim) => claim.metric.name.length >= 4 && claim.sentence.includes(claim.metric.name);

const scopeWords = (claim) => claim.scope ?? '全国';

const DIRECTION = [
  ['增长', '下降'],
  ['上涨', '下跌'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['增加', '减少'],
];

function turned(claim, article) {
  const { raw } = article.source;
  const before = raw.slice(Math.max(0, claim.start - 6), claim.start);
  for (const [up, down] of DIRECTION)
    for (const [from, to] of [
      [up, down],
      [down, up],
    ]) {
      const at = before.lastIndexOf(from);
      if (at < 0 || before.length - at - from.length > 2) continue;
      const start = Math.max(0, claim.start - 6) + at;
      return edit(article, claim, start, start + from.length, to);
    }
  return undefined;
}

const PLAN_WORD = /预计将达到|将达到|要达到|预计将|力争达到|力争|争取|计划|预计|有望|将|拟/g;

/**
 * The planning word of the figure's own clause becomes 已: a plan is told as a fact. Undefined where the clause has none,
 * or its sentence plans elsewhere too (a fact there would be nonsense).
 */
function toldAsFact(claim, article) {
  const { raw } = article.source;
  const from = Math.max(...['，', '。', '；', '\n', '：'].map((mark) => raw.lastIndexOf(mark, claim.start - 1))) + 1;
  const clause = raw.slice(from, claim.start);
  const words = [...clause.matchAll(PLAN_WORD)];
  if (words.length !== 1 || /20[3-9]\d|到20\d\d/.test(claim.sentence)) return undefined;
  if ((claim.sentence.match(PLAN_WORD) ?? []).length > 1) return undefined;
  const [word] = words;
  const start = from + word.index;
  const told = /达到/.test(word[0]) || start + word[0].length === claim.start ? '已达到' : '已';
  return edit(article, claim, start, start + word[0].length, told);
}

/** The subject of the clause up to the metric's name, without its time: 全国铁路完成固定资产投资. */
const TIMES = /^.*?(?:\d+年|今年|去年|年|季度|半年|月份|月|日|末|底|以来|显示|据悉|介绍|其中)(?:以来|底|末|份)?/;
function subjectOf(claim) {
  const end = claim.sentence.indexOf(claim.metric.name) + claim.metric.name.length;
  const head = claim.sentence.slice(0, end);
  const clause = head.slice(Math.max(...['，', '。', '；', '：'].map((mark) => head.lastIndexOf(mark))) + 1);
  let subject = clause;
  while (TIMES.test(subject) && subject.replace(TIMES, '').includes(claim.metric.name))
    subject = subject.replace(TIMES, '');
  return subject.length > claim.metric.name.length ? subject : `${claim.scope ?? '全国'}${subject}`;
}

export const KINDS = {
  'value-conflict': {
    fitting: ['value-conflict', 'digit-slip', 'cumulative-decrease'],
    eligible: (claim) => isPlain(claim) && isExact(claim) && isFact(claim),
    plant(claim, article, random) {
      const made = withDigits(claim, otherValue(digitsOf(claim.text), random));
      return made && replaceFigure(article, claim, made);
    },
  },
  'magnitude-slip': {
    fitting: ['magnitude-slip'],
    eligible: (claim) =>
      isPlain(claim) &&
      claim.kind === 'level' &&
      isExact(claim) &&
      isFact(claim) &&
      /[万亿]/.test(claim.text) &&
      !/万亿/.test(claim.text),
    plant: (claim, article) =>
      replaceFigure(
        article,
        claim,
        claim.text.includes('亿') ? claim.text.replace('亿', '万') : claim.text.replace('万', '亿'),
      ),
  },
  'digit-slip': {
    fitting: ['digit-slip'],
    eligible: (claim) => isPlain(claim) && isExact(claim) && isFact(claim),
    plant(claim, article, random) {
      const made = withDigits(claim, slippedDigits(digitsOf(claim.text), random));
      return made === claim.text ? undefined : replaceFigure(article, claim, made);
    },
  },
  'direction-conflict': {
    fitting: ['direction-conflict'],
    eligible: (claim) => isPlain(claim, 2) && claim.kind === 'growth' && isExact(claim) && isFact(claim),
    plant: turned,
  },
  'unit-conflict': {
    fitting: ['unit-conflict'],
    eligible: (claim) =>
      isFact(claim) && /(?:个百分点|人次|美元|公顷)$/.test(claim.text) && isPlain({ ...claim, kind: 'level' }, 2),
    plant: (claim, article) =>
      replaceFigure(
        article,
        claim,
        claim.text
          .replace(/个百分点$/, '%')
          .replace(/人次$/, '人')
          .replace(/美元$/, '元')
          .replace(/公顷$/, '亩'),
      ),
  },
  'hedge-drift': {
    fitting: ['hedge-drift', 'value-conflict'],
    eligible: (claim) =>
      isFact(claim) &&
      isPlain(claim, 1) &&
      ['above', 'near', 'about', 'at_least'].includes(claim.bound) &&
      (claim.hedges ?? []).length === 1,
    plant(claim, article) {
      const { raw } = article.source;
      const [hedge] = claim.hedges;
      const inside = claim.text.indexOf(hedge);
      if (inside >= 0) return replaceFigure(article, claim, claim.text.replace(hedge, ''));
      const after = raw.slice(claim.end, claim.end + hedge.length) === hedge;
      if (after) return edit(article, claim, claim.end, claim.end + hedge.length, '');
      const before = raw.slice(0, claim.start).lastIndexOf(hedge);
      return before >= claim.start - hedge.length - 1 && before >= 0
        ? edit(article, claim, before, before + hedge.length, '')
        : undefined;
    },
  },
  'cumulative-decrease': {
    fitting: ['cumulative-decrease', 'value-conflict', 'digit-slip'],
    eligible: (claim, { mayNotFall }) =>
      isPlain(claim) &&
      isExact(claim) &&
      dated(claim) &&
      mayNotFall(claim) &&
      hasName(claim) &&
      !/[从由][^，。；]*$/.test(claim.sentence.slice(0, claim.inSentence[0])) &&
      periodWords(claim.period) !== undefined,
    // The article is said again a month later with its old day, beside a companion that knew more before.
    plant(claim, article) {
      const more = printed(numberOf(claim.exact) * 1.13, claim.unit);
      const end = claim.period.split('/').at(-1);
      const day = MONTH_DAYS.test(end) ? dayAfter(end, -30) : undefined;
      if (!day) return undefined;
      const start = claim.period.includes('/') ? claim.period.split('/')[0] : undefined;
      if (start) return undefined;
      const companion = `${periodWords(day)}，${scopeWords(claim)}${claim.metric.name}已达${more}。`;
      return {
        ...replaceFigure(article, claim, claim.text),
        companions: [{ raw: companion, published: dayAfter(day, 12) }],
        alone: true,
      };
    },
  },
  'stale-figure': {
    fitting: ['stale-figure'],
    eligible: (claim) =>
      isPlain(claim) &&
      isExact(claim) &&
      claim.aspect === 'stock' &&
      claim.kind === 'level' &&
      dated(claim) &&
      !/病例|感染者|水位|气温|股价/.test(claim.key) &&
      !/[从由][^，。；]*$/.test(claim.sentence.slice(0, claim.inSentence[0])) &&
      MONTH_DAYS.test(claim.period) &&
      hasName(claim),
    plant(claim, article) {
      const newer = dayAfter(claim.period, 92);
      const said = dayAfter(article.source.published, 150);
      const companion = `${periodWords(newer)}，${scopeWords(claim)}${claim.metric.name}为${printed(numberOf(claim.exact) * 1.07, claim.unit)}。`;
      const raw = `网络和产业都在变。目前，${scopeWords(claim)}${claim.metric.name}为${claim.text}，还在继续增加。`;
      const at = raw.indexOf(claim.text);
      return {
        raw,
        marks: [at, at + claim.text.length],
        companions: [{ raw: companion, published: dayAfter(newer, 20) }],
        published: said,
      };
    },
  },
  'target-as-fact': {
    fitting: ['target-as-fact', 'forecast-as-fact'],
    eligible: (claim) => isPlain(claim, 2) && claim.status === 'target' && claim.periodBasis === 'stated',
    plant: (claim, article) => toldAsFact(claim, article),
  },
  'forecast-as-fact': {
    fitting: ['forecast-as-fact', 'target-as-fact'],
    eligible: (claim) => isPlain(claim, 2) && claim.status === 'forecast' && claim.periodBasis === 'stated',
    plant: (claim, article) => toldAsFact(claim, article),
  },
  'growth-mismatch': {
    fitting: ['growth-mismatch'],
    eligible: (claim, { levelBeside, isReal }) =>
      isPlain(claim, 2) &&
      claim.kind === 'growth' &&
      !isReal(claim) &&
      isExact(claim) &&
      dated(claim) &&
      periodWords(claim.base ?? '') !== undefined &&
      hasName(claim) &&
      levelBeside(claim) !== undefined,
    plant(claim, article, random, { levelBeside }) {
      const level = levelBeside(claim);
      const growth = numberOf(claim.exact);
      if (Math.abs(growth) > 60) return undefined;
      const before = printed(numberOf(level.exact) / (1 + growth / 100), level.unit);
      const made = (Math.abs(growth) + 9 + random.below(20)).toFixed(1);
      const companion = `${periodWords(claim.base)}，${subjectOf(level)}为${before}。`;
      return {
        ...replaceFigure(article, claim, claim.text.replace(DIGITS, made)),
        companions: [{ raw: companion, published: shortlyAfter(claim.base) }],
        alone: true,
      };
    },
  },
  'difference-mismatch': {
    fitting: ['difference-mismatch'],
    eligible: (claim, { levelBeside }) =>
      ['change', 'pp'].includes(claim.kind) &&
      !/多增|少增|拉动|贡献/.test(claim.sentence) &&
      isPlain({ ...claim, kind: 'level' }, 1) &&
      isExact(claim) &&
      dated(claim) &&
      periodWords(claim.base ?? '') !== undefined &&
      hasName(claim) &&
      levelBeside(claim) !== undefined,
    plant(claim, article, random, { levelBeside }) {
      const level = levelBeside(claim);
      const now = numberOf(level.exact);
      const percent = claim.kind === 'pp';
      const before = now - numberOf(claim.exact);
      const print = percent ? `${before.toFixed(1)}%` : printed(before, level.unit);
      const verb = percent && level.kind === 'growth' ? '同比增长' : '为';
      if (level.kind === 'growth' && before <= 0) return undefined;
      // What the level's rounding would hide is no error that anybody could see.
      const step = 10 ** Number(/e(-?\d+)/.exec(level.exact)?.[1] ?? 0);
      if (Math.abs(numberOf(claim.exact)) < 2 * step) return undefined;
      const made = digitsOf(claim.text).replace(/^\d+/, (whole) => String(Number(whole) * 2 + 3 + random.below(9)));
      const companion = `${periodWords(claim.base)}，${subjectOf(level)}${verb}${print}。`;
      return {
        ...replaceFigure(article, claim, claim.text.replace(DIGITS, made)),
        companions: [{ raw: companion, published: shortlyAfter(claim.base) }],
        alone: true,
      };
    },
  },
  'share-mismatch': {
    fitting: ['share-mismatch'],
    eligible: (claim, { levelBeside }) =>
      isPlain(claim, 2) &&
      claim.kind === 'share' &&
      isExact(claim) &&
      dated(claim) &&
      /^.{2,24}占.{2,20}比重$/.test(claim.key) &&
      (!/占全国比重$/.test(claim.key) || claim.scopeKey !== '') &&
      levelBeside({ ...claim, key: claim.key.replace(/占.*$/, '') }) !== undefined,
    plant(claim, article, random, { levelBeside }) {
      const [, , whole] = /^(.{2,24}?)占(.{2,20})比重$/.exec(claim.key);
      const part = levelBeside({ ...claim, key: claim.key.replace(/占.*$/, '') });
      const share = numberOf(claim.exact);
      const made = (share + (share > 60 ? -1 : 1) * (11 + random.below(20))).toFixed(1);
      const total = printed((numberOf(part.exact) / share) * 100, part.unit);
      const companion = `${periodWords(claim.period)}，全国${whole === '全国' ? part.metric.name : whole}达到${total}。`;
      return {
        ...replaceFigure(article, claim, claim.text.replace(DIGITS, made)),
        companions: [{ raw: companion, published: article.source.published }],
        alone: true,
      };
    },
  },
  'sum-mismatch': {
    fitting: ['sum-mismatch'],
    eligible: (claim, { partsOf }) =>
      isPlain(claim) && claim.kind === 'level' && isExact(claim) && dated(claim) && partsOf(claim) !== undefined,
    plant(claim, article, random, { partsOf }) {
      const parts = partsOf(claim);
      const made = withDigits(claim, slippedDigits(digitsOf(claim.text), random));
      if (!made || made === claim.text) return undefined;
      const companions = parts.companions ?? [];
      return { ...replaceFigure(article, claim, made), companions, alone: true };
    },
  },
  'quotation-variant': {
    fitting: ['quotation-variant'],
    eligible: (claim, { spoken }) => isFact(claim) && isPlain(claim, 2) && spoken(claim),
    // A word is put into the clause of a quoted figure: 企业预计二季度增长 becomes 企业预计订单二季度增长.
    plant(claim, article, random) {
      const { raw } = article.source;
      const clause =
        Math.max(...['，', '。', '；', '：', '、', '\n', '“'].map((mark) => raw.lastIndexOf(mark, claim.start - 1))) +
        1;
      const places = [];
      for (let at = clause + 2; at < claim.start - 1; at++)
        if (/[\u4e00-\u9fff]{4}/.test(raw.slice(at - 2, at + 2))) places.push(at);
      if (places.length < 4) return undefined;
      const at = random.pick(places);
      return edit(article, claim, at, at, random.pick(['产值', '订单', '利润', '海外', '农村', '线上']));
    },
  },
  'attribution-conflict': {
    fitting: ['attribution-conflict'],
    ofSpeech: true,
    plant(speech, article, random) {
      const { raw } = article.source;
      const name = random.pick(['卢长明', '贾玉芬', '孟广义', '薛志新'].filter((one) => !raw.includes(one)));
      const at = raw.lastIndexOf(speech.speaker, speech.end);
      if (at < 0) return undefined;
      return { raw: raw.replaceAll(speech.speaker, name), marks: [speech.start, speech.end] };
    },
  },
  'definition-drift': {
    fitting: ['definition-drift'],
    eligible: (claim) =>
      isPlain(claim) &&
      isExact(claim) &&
      isFact(claim) &&
      /规模以上|民营企业|高技术|新能源|国家级|智能|制造业|城镇|农村|跨境|实物|移动/.test(claim.metric.name) &&
      hasName(claim),
    plant(claim, article) {
      const { raw } = article.source;
      const word = /规模以上|民营企业|高技术|新能源|国家级|智能|制造业|城镇|农村|跨境|实物|移动/.exec(
        claim.metric.name,
      );
      const rest = claim.metric.name.replace(word[0], '');
      if (rest.length < 4 || claim.metric.name.endsWith(word[0])) return undefined;
      const name = raw.lastIndexOf(claim.metric.name, claim.start);
      if (name < 0 || claim.start - name > 60) return undefined;
      const start = name + word.index;
      return edit(article, claim, start, start + word[0].length, '');
    },
  },
  'hedge-redundant': {
    fitting: ['hedge-redundant'],
    eligible: (claim) =>
      claim.kind === 'level' &&
      claim.bound === 'above' &&
      (claim.hedges ?? []).length === 1 &&
      /^(?:超|超过|突破|逾)$/.test(claim.hedges[0]) &&
      /\d[万亿]?[个家户人名项件种条座]$/.test(claim.text),
    plant: (claim, article) => replaceFigure(article, claim, claim.text.replace(/([个家户人名项件种条座])$/, '余$1')),
  },
};

export const lends = (article) => !hasPairs(article.source.raw);
