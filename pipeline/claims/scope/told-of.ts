import { BEFALLS_STATE, INCIDENTS, STATE_ACTS } from '../../lexicon/places.js';
import type { QuantityView } from '../view.js';
import { isWithinState } from './known.js';
import type { Place } from './place.js';

const PLACES_COUNTED = /^(?:\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?:省|市|国|州|县|城市|地(?!区))/;

/** 江苏、安徽等12省区: the list is what is counted. */
export const isTheListItself = (place: Place, { quantity: { start } }: QuantityView, text: string): boolean =>
  place.listed === true &&
  start >= place.start &&
  start <= place.end &&
  (start < place.end || PLACES_COUNTED.test(text.slice(start, start + 6)));

/** 加拿大林火过火面积, 日本单周新增死亡病例: of the state as of a place. */
export const tellsOfState = (place: Place, metric: string, near: string): boolean =>
  place.listed !== true &&
  ((isWithinState(place.name) && INCIDENTS.test(near)) ||
    BEFALLS_STATE.test(metric + near) ||
    (metric.startsWith(place.name) && !STATE_ACTS.test(metric.slice(place.name.length))));
