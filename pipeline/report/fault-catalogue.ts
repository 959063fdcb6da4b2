/*
 * What is wrong with an option, a file or a document is said where it is found, far from any reader, and in English: a place,
 * what was expected, what was there. Here it is put in Chinese for who reads Chinese. English is the key, as in any catalogue
 * of messages; `{}` stands for what is copied (names, numbers, the user's own words), `{!}` for a part that is itself a key.
 * What the catalogue lacks stays as it is; a test asks that it lacks nothing that the program says.
 */

export type Entry = readonly [english: string, chinese: string];

/** Kinds of values, and what is wrong with one, as `run/validate` and `read` say it. */
const VALUES: readonly Entry[] = [
  ['nothing', '空缺'],
  ['none', '空缺'],
  ['a value', '有值'],
  ['a string', '字符串'],
  ['string', '字符串'],
  ['a string that is not empty', '非空的字符串'],
  ['number', '数'],
  ['integer', '整数'],
  ['boolean', 'true 或 false'],
  ['object', '对象'],
  ['array', '数组'],
  ['null', 'null'],
  ['text', '文字'],
  ['text like {}', '形如 {} 的文字'],
  ['at least {} items', '至少 {} 项'],
  ['at most {} items', '至多 {} 项'],
  ['at least {} characters', '至少 {} 个字'],
  ['at most {} characters', '至多 {} 个字'],
  ['a number of at least {}', '不小于 {} 的数'],
  ['a number of at most {}', '不大于 {} 的数'],
  ['a day of the calendar, YYYY-MM-DD', '日历上有的一天（YYYY-MM-DD）'],
  ['a day, YYYY-MM-DD (or a month or a year)', '日历上有的一天（YYYY-MM-DD），或一月、一年'],
  ['one of the fields {}', '以下字段之一：{}'],
  ['one of {}', '以下之一：{}'],
  ['JSON', 'JSON'],
  ['one whole JSON value', '一个完整的 JSON 值'],
  ['one whole JSON object', '一个完整的 JSON 对象'],
  ['an object with id and text', '有 id 和 text 的对象'],
  ['the end of the text', '到此为止'],
  ['a value nested too deep to print', '嵌套太深、写不出来的值'],
  ['{} characters that end in: {}', '共 {} 个字，末尾为：{}'],
  ['a line that ends in: {}', '一行，末尾为：{}'],
];

/** Why a document cannot be read. */
const DOCUMENTS: readonly Entry[] = [
  ['.txt, .md or .html', '.txt、.md 或 .html'],
  ['a file of 0 bytes', '0 字节的文件'],
  ['nothing but blank space', '只有空白'],
  ['no title and no text', '没有标题也没有正文'],
  ['a line of {} bytes', '一行 {} 字节'],
  ['more than that ({} bytes)', '不止此数（{} 字节）'],
  ['UTF-8, UTF-16, GB18030 or Big5', 'UTF-8、UTF-16、GB18030 或 Big5'],
  ['valid {}: an even number of bytes', '合乎 {}：字节数为双'],
  ['valid {}', '合乎 {}'],
  ['{} (perhaps {})', '{}（或许是 {}）'],
  ['an encoding that is known (utf-8, gb18030, big5 …)', '认得的编码（utf-8、gb18030、big5 等）'],
  ['{} bytes', '{} 字节'],
  ['a whole character', '完整的字符'],
  ['half of a surrogate pair ({})', '半个代理对（{}）'],
  ['a PDF file', 'PDF 文件'],
  ['a ZIP archive (docx, xlsx, epub …)', 'ZIP 压缩文件（docx、xlsx、epub 等）'],
  ['an old Office file', '旧版 Office 文件'],
  ['a PNG image', 'PNG 图片'],
  ['a JPEG image', 'JPEG 图片'],
  ['a GIF image', 'GIF 图片'],
  ['a gzip archive', 'gzip 压缩文件'],
  ['an ELF program', 'ELF 程序'],
  ['a SQLite database', 'SQLite 库'],
  ['{} control bytes in the first {}', '前 {2} 字节中有 {1} 个控制字节'],
  ['a file of that name', '有这个文件'],
  ['one row a file', '一个文件一行'],
  ['{}, which line {} has too', '{}，第 {} 行已有'],
  ['one document of that name', '此名只有一份'],
  ['one more; the first stands', '又有一份；以先出现的为准'],
  ['annotations', '标注'],
  ['its thread was lost: {}', '线程中断：{}'],
];

/** What a command needs and does not find. */
const NEEDS: readonly Entry[] = [
  ['a folder', '文件夹'],
  ['a file', '文件'],
  ['a file at {}', '文件：{}'],
  ['nothing at {}', '空缺：{}'],
  ['none at {}', '空缺：{}'],
  ['a folder that can be read', '读得了的文件夹'],
  ['a folder that can be written to', '写得进去的文件夹'],
  ['a file that can be read', '读得了的文件'],
  ['a file that can be written', '写得进去的文件'],
  ['documents (the last run published {})', '有文件（上次运行发布了 {} 份）'],
  [
    'none. Is the disk mounted? To publish an empty corpus, say so (--allow-empty)',
    '空缺。盘挂上了吗？确要发布空的语料，请加 --allow-empty',
  ],
  ['a variant of one metric', '只属于一个指标的说法'],
  ['{}, which is a variant in {} too', '{}，在 {} 中也是说法'],
  ['{}, which is the metric of {}', '{}，它是 {} 的指标'],
  ['a finished run', '一次已完成的运行'],
  ['none: `gouji run` first', '空缺：请先 gouji run'],
  ['the database of a run', '某次运行的库'],
  ['none. Run first: gouji run --out {}', '空缺。请先运行：gouji run --out {}'],
  ['schema {} or older', '结构版本 {} 或更早'],
  [
    '{}, which a newer program wrote. Use that, or another folder',
    '{}，是更新的程序所写。请用那个程序，或换一个文件夹',
  ],
  ['the id of a finding that is published', '已发布条目的编号'],
  ['the id of a run (see the list of runs)', '某次运行的编号（见 gouji runs）'],
  ['no run yet', '还没有运行过'],
  ['its claim {}', '它的说法 {}'],
  ['a document of the corpus', '语料中的一份文件'],
  ['one document', '一份文件'],
  ['two: {}, {}', '两份：{}、{}'],
  ['a name', '姓名'],
  ['--corpus DIR', '--corpus 文件夹'],
  ['none, and no run that read one', '空缺，也没有读过语料的运行'],
  ['--to DIR with `all`', '导出 all 时要有 --to 文件夹'],
  ['none: eight layers do not fit one stream', '空缺：八层放不进一个输出'],
  ['--layers with articles or all', '--layers 只与 articles 或 all 同用'],
  ['it with {}', '与 {} 同用'],
  ['the text of the last run in {}', '{} 里是上次运行时的文字'],
  [
    'another: run `gouji run` again, or name the corpus with --corpus',
    '另一份：请重新 gouji run，或用 --corpus 指明语料',
  ],
  ['to find it in {}', '在 {} 里'],
  ['nothing; name the corpus with --corpus', '空缺；请用 --corpus 指明语料'],
  ['results of this program and the lexicon in {}', '本程序依 {} 里的词表所得的结果'],
  ['those of another version: run `gouji run` again', '另一版本的结果：请重新 gouji run'],
  ['claims*.jsonl, speech*.jsonl or articles*.jsonl in {}', '{} 里有 claims*.jsonl、speech*.jsonl 或 articles*.jsonl'],
  ['every annotated document among the results', '结果里有每一份标注过的文件'],
  ['none for {}', '没有：{}'],
  ['{} to be in document {}', '{} 见于文件 {}'],
  ['{} nowhere in it', '其中没有 {}'],
];

/** What the disk says, and what the store and the lock say in sentences of their own. */
const SENTENCES: readonly Entry[] = [
  ['ENOENT: no such file or directory, {}', '没有这个文件（ENOENT：{}）'],
  ['EACCES: permission denied, {}', '没有权限（EACCES：{}）'],
  ['EPERM: operation not permitted, {}', '不许这样做（EPERM：{}）'],
  ['EEXIST: file already exists, {}', '那里已有文件（EEXIST：{}）'],
  ['ENOTDIR: not a directory, {}', '不是文件夹（ENOTDIR：{}）'],
  ['EISDIR: illegal operation on a directory, {}', '是文件夹，不是文件（EISDIR：{}）'],
  ['ELOOP: too many symbolic links encountered, {}', '符号链接绕成一圈（ELOOP：{}）'],
  ['EROFS: read-only file system, {}', '文件系统只读（EROFS：{}）'],
  ['ENOSPC: no space left on device, {}', '盘已满（ENOSPC：{}）'],
  [
    '{}: the database is damaged. Move it away ({}; with it {} and {}) and run again: everything in it is computed anew from the corpus. Verdicts are safe, they are in verdicts.jsonl beside it ({})',
    '{}：库已损坏。请把它移开（{}；连同 {} 和 {}）再运行：其中一切都可由语料重新算出。判过的不会丢，都在旁边的 verdicts.jsonl 里（{}）',
  ],
  [
    '{}: the disk is full. Nothing was published; make room and run again, it goes on where it stopped ({})',
    '{}：盘已满。什么也没有发布；腾出地方再运行，会从停下处接着做（{}）',
  ],
  ['{}: the folder or the database cannot be written to ({})', '{}：文件夹或库写不进去（{}）'],
  [
    '{}: the database cannot be opened or made there: a folder is needed that can be read and written ({})',
    '{}：库打不开，也建不了：要有读得了、写得进去的文件夹（{}）',
  ],
  [
    '{}: another program has been writing to the database for too long; try again when it is done ({})',
    '{}：另一个程序写库太久；等它做完再试（{}）',
  ],
  ['{}: the disk reports an error; check it, then run again ({})', '{}：磁盘报错；检查后再运行（{}）'],
  [
    '{}: another run is writing: process {} on {}, since {}. Wait until it is done; if that machine is gone, break the lock (--break-lock)',
    '{}：另一次运行正在写：{2} 号进程，在 {3}，始于 {4}。请等它做完；若那台机器已不在，用 --break-lock 夺锁',
  ],
  [
    '{}: another run is writing: process {} on {}, since {}. Wait until it is done',
    '{}：另一次运行正在写：{2} 号进程，在 {3}，始于 {4}。请等它做完',
  ],
];

/** What the parser of the command line says. */
const USAGE: readonly Entry[] = [
  ["missing required argument '{}'", '缺参数 {}'],
  ["unknown command '{}'", '没有这个命令：{}'],
  ["unknown option '{}'", '没有这个选项：{}'],
  ["option '{}' argument missing", '选项 {} 后面缺值'],
  ["required option '{}' not specified", '缺选项 {}'],
  ["option '{}' argument '{}' is invalid. {!}", '选项 {} 的值 {} 不对：{!}'],
  ["command-argument value '{}' is invalid for argument '{}'. {!}", '参数 {2} 的值 {1} 不对：{!}'],
  ["too many arguments for '{}'. Expected {} argument but got {}.", '{} 的参数多了：应有 {} 个，实有 {} 个'],
  ["too many arguments for '{}'. Expected {} arguments but got {}.", '{} 的参数多了：应有 {} 个，实有 {} 个'],
  ['Allowed choices are {}.', '可为 {}'],
  ['expected a whole number, zero or more', '应为零或正整数'],
  ['expected a day such as 2024-04-18', '应为一天，如 2024-04-18'],
  ['expected {}; found {}', '只能是以下各项：{}；实为 {}'],
];

/** An entry stands before those that would take its words for a hole. */
export const FAULTS: readonly Entry[] = [...VALUES, ...DOCUMENTS, ...NEEDS, ...SENTENCES, ...USAGE];
