import type { Translation } from '../translation';
import type { session as english } from '../en/session';

export const session = {} satisfies Translation<typeof english>;
