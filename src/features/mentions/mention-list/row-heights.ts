import type { Density } from '../../preferences/preferences';

/** The height of a row in CSS pixels, as in the tokens. */
export const rowHeights: Record<Density, number> = { comfortable: 72, default: 56, compact: 40 };
