export const replySettings = {} as const;
