import type { Translation } from '../translation';
import type { mailboxes as english } from '../en/mailboxes';

export const mailboxes = {} satisfies Translation<typeof english>;
