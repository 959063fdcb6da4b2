import { describe, expect, test } from 'vitest';
import { attributionConflict } from '../../../pipeline/check/rules/attribution-conflict.js';
import { claim } from '../claim.js';
import { checkSpeech, speech } from '../speech.js';

const QUOTED = '好用的网络要配上好用的手机，老百姓拿到手里觉得值，他才愿意换。';
const minister = (said = {}) => speech('郑维平', QUOTED, { role: '工业和信息化部副部长', ...said });
const engineer = (said = {}) => speech('高秀兰', QUOTED, { role: '工业和信息化部总工程师', ...said });

describe('attribution-conflict', () => {
  test('reports one quotation of two persons', () => {
    const [finding, ...rest] = checkSpeech(attributionConflict, [minister(), engineer()]);
    expect(rest).toEqual([]);
    expect([finding!.rule, finding!.severity]).toEqual(['attribution-conflict', 'warning']);
    expect(finding!.title).toMatch(/高秀兰.*郑维平|郑维平.*高秀兰/);
  });

  test.each([
    ['one speaker', [minister(), minister()]],
    ['a name with a title', [minister(), speech('郑维平副部长', QUOTED, { role: '工业和信息化部副部长' })]],
    ['a person and an office', [minister(), speech('工业和信息化部有关负责人', QUOTED)]],
    ['a person and a body', [minister(), speech('工业和信息化部', QUOTED)]],
    ['a formula that a third says too', [minister(), engineer(), speech('何广才', QUOTED, { role: '泵阀厂厂长' })]],
    ['reports of other weeks', [minister(), engineer({ published: '2024-05-20' })]],
    ['other days, not in marks', [minister(), engineer({ published: '2024-04-24', type: 'indirect' })]],
    [
      'what every guest says',
      ['郑维平', '高秀兰'].map((name) =>
        speech(name, '祝贺贵方成功举办这一届国际装备制造业博览会。', { role: '代表' }),
      ),
    ],
    ['a short sentence', [minister({ text: '路还长，要接着走。' }), engineer({ text: '路还长，要接着走。' })]],
    ['a voice inside another', [minister({ doc: 'room' }), engineer({ doc: 'room' }), engineer({ doc: 'paper' })]],
  ])('silent: %s', (_, reported) => {
    expect(checkSpeech(attributionConflict, reported)).toEqual([]);
  });

  test('a shorter sentence is told apart where both print it in quotation marks, word for word', () => {
    const short = '河里有水才算起步，要紧的是一直清下去。';
    const pair = (more = {}) => [minister({ text: short }), engineer({ text: short, ...more })];
    expect(checkSpeech(attributionConflict, pair())).toHaveLength(1);
    expect(checkSpeech(attributionConflict, pair({ type: 'indirect' }))).toEqual([]);
  });

  test('reports the same words in quotation marks days later', () => {
    expect(checkSpeech(attributionConflict, [minister(), engineer({ published: '2024-04-24' })])).toHaveLength(1);
  });

  test('silent: a copy of one document', () => {
    const copies = [minister({ doc: 'a' }), engineer({ doc: 'b' })];
    expect(checkSpeech(attributionConflict, copies)).toHaveLength(1);
  });

  test('silent: a statistic, which anybody may repeat, unless both report one occasion', () => {
    const statistic = '截至三月底，全国的5G基站一共有364.7万个，城里的楼道里也有了信号。';
    const [a, b] = [minister({ text: statistic, doc: 'm' }), engineer({ text: statistic, doc: 'n' })];
    const at = statistic.indexOf('364.7万个');
    const claims = [a, b].map(({ doc }) =>
      claim('5G基站', '364.7万个', '2024-03-31', {
        doc,
        article: `${doc}-1`,
        sentence: statistic,
        inSentence: [at, at + 7],
      }),
    );
    expect(checkSpeech(attributionConflict, [a, b])).toHaveLength(1);
    expect(checkSpeech(attributionConflict, [a, b], claims)).toEqual([]);
    const others = [a, b].flatMap(({ doc }) =>
      ['12.6%', '8.4%', '7.1%'].map((print) =>
        claim(`集成电路产量${print}`, print, '2024-Q1', { doc, article: `${doc}-1` }),
      ),
    );
    const [finding] = checkSpeech(attributionConflict, [a, b], [...claims, ...others]);
    expect([finding!.severity, [...finding!.claims].sort()]).toEqual(['info', claims.map(({ id }) => id).sort()]);
  });
});
