import type { Translation } from '../translation';
import type { replySettings as english } from '../en/reply-settings';

export const replySettings = {} satisfies Translation<typeof english>;
