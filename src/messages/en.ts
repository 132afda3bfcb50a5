import { messages as first } from './en-first';
import { lateMessages } from './en-late';

/** The whole catalogue. */
export const messages = { ...first, ...lateMessages };
