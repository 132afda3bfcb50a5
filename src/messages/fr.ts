import { messages as first } from './fr-first';
import { lateMessages } from './fr-late';

/** The whole catalogue. */
export const messages = { ...first, ...lateMessages };
