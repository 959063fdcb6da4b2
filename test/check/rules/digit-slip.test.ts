import { digitSlip } from '../../../pipeline/check/rules/digit-slip.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const factories = (print: string, said = {}) => claim('国家级智能制造示范工厂', print, '2024-03-31', said);
const later = { published: '2024-05-07' };

testRule(digitSlip, {
  valid: {
    'the same count': [factories('421家'), factories('421个')],
    'two digits only': [factories('12家'), factories('21家')],
    'another day': [factories('421家'), claim('国家级智能制造示范工厂', '412家', '2023-12-31')],
    'two digits apart': [factories('421家'), factories('437家')],
    'a transposition that is none: the ends changed about': [factories('421家'), factories('124家')],
    'rounding: 364.7万 and 364.8万': [
      claim('5G基站', '364.7万个', '2024-03-31'),
      claim('5G基站', '364.8万个', '2024-03-31'),
    ],
    'a bound between: 超421 and 431': [factories('超421家'), factories('431家')],
  },
  invalid: {
    'neighbours changed about': [[factories('421家'), factories('412家', later)], 'error', '412家', '421家'],
    'one digit': [[factories('421家'), factories('471家', later)], 'error', '471家', '421家'],
    'a digit of another precision': [
      [claim('5G基站', '364.72万个', '2024-03-31'), claim('5G基站', '384.72万个', '2024-03-31', later)],
      'error',
      '384.72万个',
    ],
  },
});
