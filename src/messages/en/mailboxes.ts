export const mailboxes = {} as const;
