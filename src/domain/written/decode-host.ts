/**
 * The letters behind a host in ASCII: parts that begin with `xn--` are written in Punycode (RFC 3492). What
 * is not well formed stays as it is.
 */
export function decodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
}

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_POINT = 128;
const LAST_POINT = 0x10ffff;

/** @returns null for what encodes nothing */
function decodeLabel(coded: string): string | null {
  const basicEnd = Math.max(0, coded.lastIndexOf('-'));
  const points = Array.from(coded.slice(0, basicEnd), (letter) => letter.charCodeAt(0));
  let place = basicEnd > 0 ? basicEnd + 1 : 0;
  let point = FIRST_POINT;
  let bias = FIRST_BIAS;
  let sum = 0;
  while (place < coded.length) {
    const before = sum;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = readDigit(coded.charAt(place));
      if (digit === null) return null;
      place += 1;
      sum += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(sum - before, count, before === 0);
    point += Math.floor(sum / count);
    sum %= count;
    if (point > LAST_POINT) return null;
    points.splice(sum, 0, point);
    sum += 1;
  }
  return String.fromCodePoint(...points);
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function readDigit(letter: string): number | null {
  const place = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(letter.toLowerCase());
  return letter === '' || place < 0 ? null : place;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
