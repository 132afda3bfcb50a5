export const replyBar = {} as const;
