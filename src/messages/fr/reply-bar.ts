import type { Translation } from '../translation';
import type { replyBar as english } from '../en/reply-bar';

export const replyBar = {} satisfies Translation<typeof english>;
