import type { Translation } from '../translation';
import type { mentions as english } from '../en/mentions';

export const mentions = {} satisfies Translation<typeof english>;
